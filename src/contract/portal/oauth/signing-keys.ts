import { createECDH } from 'node:crypto'
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'
import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'

export type KeyKind = 'ec' | 'rsa'

export interface SigningKey {
  readonly alg: 'ES256' | 'RS256'
  readonly kid: string
  readonly privateKey: CryptoKey
  /** Neither `alg` nor `use`: the server publishes none (oauth 2.6). */
  readonly publicJwk: JWK
}

export interface SigningKeys {
  /** The key that signs now. */
  current(): Promise<SigningKey>
  /** What `/oauth2/jwks` shows: the key that signs, and the one before while it is still published; the newest first. */
  published(): Promise<readonly SigningKey[]>
}

const hour = 60 * 60 * 1000
/** Replaced after four access token lifetimes, published for five hours from the start (oauth 2.5). */
const period = 4 * hour
const publishedFor = 5 * hour

/**
 * Keys that follow the clock. They are made when they are first asked for, so that a portal starts without them. An EC key is a
 * function of the portal's seed and its turn; an RSA key cannot be made from a seed with what WebCrypto has, and differs every time.
 */
export function createSigningKeys(kind: KeyKind, clock: Clock, random: Random): SigningKeys {
  const start = clock.now()
  const made = new Map<number, Promise<SigningKey>>()

  function key(turn: number): Promise<SigningKey> {
    const known = made.get(turn)
    if (known !== undefined) return known
    const seeded = random.fork(`signing key ${turn}`)
    const fresh = kind === 'ec' ? ecKey(seeded) : rsaKey(seeded)
    made.set(turn, fresh)
    for (const old of made.keys()) if (old < turn - 1) made.delete(old)
    return fresh
  }

  return {
    current: () => key(Math.floor((clock.now() - start) / period)),
    published() {
      const age = clock.now() - start
      const turn = Math.floor(age / period)
      const before = turn > 0 && age < (turn - 1) * period + publishedFor
      return Promise.all(before ? [key(turn), key(turn - 1)] : [key(turn)])
    },
  }
}

async function ecKey(random: Random): Promise<SigningKey> {
  const kid = random.guid()
  const { d, x, y } = ecNumbers(random)
  const publicJwk = { kty: 'EC', kid, crv: 'P-256', x, y }
  return { alg: 'ES256', kid, privateKey: secretKey(await importJWK({ ...publicJwk, d }, 'ES256')), publicJwk }
}

/** A private scalar from the seed and its point on P-256. One draw in 2^32 is above the group's order, and Node refuses it. */
function ecNumbers(random: Random): { d: string; x: string; y: string } {
  for (;;) {
    const scalar = Buffer.from(random.bytes(32))
    const curve = createECDH('prime256v1')
    try {
      curve.setPrivateKey(scalar)
    } catch {
      continue // Not a private key of this curve: the next draw is.
    }
    const point = curve.getPublicKey()
    const text = (bytes: Buffer) => bytes.toString('base64url')
    return { d: text(scalar), x: text(point.subarray(1, 33)), y: text(point.subarray(33, 65)) }
  }
}

async function rsaKey(random: Random): Promise<SigningKey> {
  const kid = random.guid()
  const pair = await generateKeyPair('RS256', { modulusLength: 2048 })
  const { n = '', e = '' } = await exportJWK(pair.publicKey)
  return { alg: 'RS256', kid, privateKey: pair.privateKey, publicJwk: { kty: 'RSA', kid, n, e } }
}

function secretKey(key: CryptoKey | Uint8Array): CryptoKey {
  if (key instanceof Uint8Array) throw new TypeError('An EC key is not a shared secret.')
  return key
}
