/** The words of a name, in lower case: `X-API-Key`, `apiKeyAuth` and `api_key` all have `api` and `key`. */
export function words(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** A name without anything that tells its spellings apart: `accesstoken` for `access_token` and `accessToken`. */
export function plainName(name: string): string {
  return words(name).join('')
}

/** `ALICE_API_KEY_AUTH`. */
export function variableName(...names: readonly string[]): string {
  const name = names.flatMap(words).join('_').toUpperCase()
  return /^[A-Z_]/.test(name) ? name : `_${name}`
}
