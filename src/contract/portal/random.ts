import { createHash } from 'node:crypto'

/** Everything of the portal that looks random. One seed, one sequence; nothing here is fit to protect anything. */
export interface Random {
  bytes(length: number): Uint8Array
  hex(length: number): string
  base64(bytes: number): string
  base64url(bytes: number): string
  digits(length: number): string
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string
  /** A version 4 UUID in lower case. */
  guid(): string
  /** A sequence of its own: what one part draws does not move what another draws. */
  fork(name: string): Random
}

export function createRandom(seed: number | string): Random {
  const draw = blocks(`${typeof seed} ${seed}`)
  const self: Random = {
    bytes: draw,
    hex: (length) =>
      Buffer.from(draw(Math.ceil(length / 2)))
        .toString('hex')
        .slice(0, length),
    base64: (bytes) => Buffer.from(draw(bytes)).toString('base64'),
    base64url: (bytes) => Buffer.from(draw(bytes)).toString('base64url'),
    digits: (length) => self.text(length, '0123456789'),
    text: (length, alphabet) =>
      Array.from(draw(length * 2), (byte, at) => ({ byte, at })).reduce(letters(alphabet), ''),
    guid: () => guidOf(draw(16)),
    fork: (name) => createRandom(`${seed}/${name}`),
  }
  return self
}

/** SHA-256 in counter mode. */
function blocks(seed: string): (length: number) => Uint8Array {
  let counter = 0
  let rest: Uint8Array = new Uint8Array()
  return (length) => {
    const out = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      if (rest.length === 0) rest = createHash('sha256').update(`${seed}#${counter++}`).digest()
      const part = rest.subarray(0, length - filled)
      out.set(part, filled)
      filled += part.length
      rest = rest.subarray(part.length)
    }
    return out
  }
}

/** Two bytes a letter: the remainder's bias is then too small to matter for a double. */
function letters(alphabet: string): (text: string, byte: { byte: number; at: number }) => string {
  let high = 0
  return (text, { byte, at }) => {
    if (at % 2 === 0) {
      high = byte
      return text
    }
    return text + alphabet.charAt((high * 256 + byte) % alphabet.length)
  }
}

function guidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex')
  const variant = '89ab'.charAt((bytes[8] ?? 0) % 4)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
