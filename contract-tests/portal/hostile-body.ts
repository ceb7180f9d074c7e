import type { Random } from '../../src/contract/portal/random.ts'

/** A body that is malformed, of the wrong types, deep, large, or means to change what objects are. */
export function hostileBody(random: Random): string {
  const wrong = pick(random, [
    '1',
    'null',
    '{}',
    '[]',
    'true',
    '"x"',
    '1e999',
    '"\\ud800"',
    '-0',
    `"${'x'.repeat(1000)}"`,
  ])
  return pick(random, [
    ...[
      '',
      '{',
      'null',
      '[]',
      '1',
      '"x"',
      '{"a":',
      '\u0000',
      '\ufeff{}',
      '{"__proto__":{"isAdmin":true}}',
      '{"constructor":{"prototype":{"x":1}}}',
    ],
    ...[
      '['.repeat(5000),
      `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
      `{"userName":"${'a'.repeat(50_000)}"}`,
      '{"userName":"ann@example.com","userName":{}}',
    ],
    ...[
      `{"userName":${wrong},"password":${wrong}}`,
      `{"userName":"ann@example.com","password":${wrong}}`,
      `{"passwordHash":${wrong}}`,
    ],
    ...[
      `{"name":${wrong},"permissions":${wrong},"expiresInDays":${wrong}}`,
      `{"type":${wrong},"trustedIps":${wrong}}`,
      `{"code":${wrong}}`,
    ],
    ...[
      `{"mobilePhone":${wrong}}`,
      `{"id":${wrong}}`,
      `{"key":${wrong},"email":${wrong}}`,
      `{"confirmData":${wrong}}`,
      'grant_type=password',
      crooked(random),
    ],
  ])
}

/** Letters that mean something to parsers. */
export function crooked(random: Random): string {
  return random.text(12, 'ab/%?#&={}[]"\\\'<>;:.,äß中\u200b')
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[(random.bytes(2)[1] ?? 0) % list.length]
  if (one === undefined) throw new RangeError('Nothing to pick from.')
  return one
}

export function chance(random: Random, share: number): boolean {
  return (random.bytes(1)[0] ?? 0) < share * 256
}
