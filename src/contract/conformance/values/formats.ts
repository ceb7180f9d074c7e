/** What is known of a format: a text that keeps it, whether garbage in its place is clearly garbage, and how its texts grow. */
interface Format {
  readonly sample: string
  /** No server that knows the format can take `not a …` for one. */
  readonly refusesGarbage?: true
  /** A text of just this length that everybody takes; undefined where there is none. Without it the length is the format's own. */
  readonly ofLength?: (length: number) => string | undefined
}

const moment = { refusesGarbage: true } as const

const formats: Readonly<Record<string, Format>> = {
  'date-time': { sample: '2026-01-01T00:00:00Z', ...moment },
  date: { sample: '2026-01-01', ...moment },
  time: { sample: '12:00:00Z', ...moment },
  duration: { sample: 'P1D', ...moment },
  email: { sample: 'user@example.com', refusesGarbage: true, ofLength: emailOfLength },
  'idn-email': { sample: 'user@example.com', ofLength: emailOfLength },
  uri: { sample: 'https://example.com/', refusesGarbage: true, ofLength: urlOfLength },
  url: { sample: 'https://example.com/', refusesGarbage: true, ofLength: urlOfLength },
  iri: { sample: 'https://example.com/', ofLength: urlOfLength },
  'uri-reference': { sample: '/a' },
  'iri-reference': { sample: '/a' },
  'uri-template': { sample: '/a/{b}' },
  uuid: { sample: '3fa85f64-5717-4562-b3fc-2c963f66afa6', refusesGarbage: true },
  ipv4: { sample: '192.0.2.1', refusesGarbage: true },
  ipv6: { sample: '2001:db8::1', refusesGarbage: true },
  hostname: { sample: 'example.com', refusesGarbage: true },
  'idn-hostname': { sample: 'example.com' },
  'json-pointer': { sample: '/a' },
  regex: { sample: '^a' },
  byte: { sample: 'YWJj' },
  binary: { sample: 'abc' },
}

export function sampleOfFormat(format: unknown): string | undefined {
  return formatOf(format)?.sample
}

/** A text that is no more of this format than any other: only where the format is one that everybody checks alike. */
export function garbageOfFormat(format: unknown): string | undefined {
  return formatOf(format)?.refusesGarbage === true ? `not a ${String(format)}` : undefined
}

/** Whether the format leaves the length of its texts open; one that is not known may mean anything. */
export function formatOfLength(format: unknown, length: number): string | undefined {
  return formatOf(format)?.ofLength?.(length)
}

function formatOf(format: unknown): Format | undefined {
  return typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : undefined
}

/** RFC 5321, 4.5.3.1: 64 octets before the sign, 255 after it, and 254 in all (RFC 3696, erratum 1690); 63 to a label (RFC 1035, 2.3.4). */
function emailOfLength(length: number): string | undefined {
  if (length < 6 || length > 254) return undefined
  const local = Math.max(1, Math.min(60, length - 12))
  return `${'a'.repeat(local)}@${domainOfLength(length - local - 1)}`
}

function domainOfLength(length: number): string {
  const end = '.com'
  let left = length - end.length
  const labels: string[] = []
  while (left > 0) {
    // What is left after a label needs a dot and one letter at least.
    const take = left > 60 ? Math.min(60, left - 2) : left
    labels.push('b'.repeat(take))
    left -= take + 1
  }
  return `${labels.join('.')}${end}`
}

/** Browsers and servers take two thousand signs. */
function urlOfLength(length: number): string | undefined {
  const base = 'https://example.com/'
  return length < base.length || length > 2000 ? undefined : base.padEnd(length, 'a')
}
