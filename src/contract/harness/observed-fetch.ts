/** A request that left the sender, as it was handed to fetch. */
export interface Departure {
  readonly method: string
  readonly url: string
  /** It went to another origin than the server under test, and was not let through. */
  readonly foreign: boolean
}

export interface ObservedFetch {
  readonly fetch: typeof fetch
  /** The departures since the last call. */
  take(): readonly Departure[]
}

/**
 * The way out for a sender: notes every request and lets none leave for another origin, because a run with a defective
 * client must not carry even a fake credential to a stranger.
 */
export function observeFetch(origin: string, send: typeof fetch = fetch): ObservedFetch {
  let departures: Departure[] = []
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const foreign = new URL(request.url).origin !== origin
      departures.push({ method: request.method, url: request.url, foreign })
      if (foreign) throw new TypeError(`the run lets no request leave for ${new URL(request.url).origin}`)
      return send(request)
    },
    take() {
      const taken = departures
      departures = []
      return taken
    },
  }
}
