import type { Check } from './check.ts'

/** Nothing leaves for another origin, credentials least of all (RFC 6454; DocSpace's key is worth what its user is worth). */
export const ownOrigin: Check = {
  id: 'own-origin',
  about: 'request',
  judge: ({ departures }) =>
    departures
      .filter((departure) => departure.foreign)
      .map(({ method, url }) => ({
        message: 'a request went to another origin; it was not let through',
        expected: 'requests to the server under test only',
        actual: `${method} ${new URL(url).origin}`,
      })),
}
