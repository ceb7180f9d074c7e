import type { Against } from './conformance-report.ts'

export interface Meaning {
  readonly proves: string
  readonly cannotProve: string
}

/** What a run says of the world depends on what answered it. `driver` is what sent the requests of a run against the mock. */
export function whatItProves(against: Against, driver = ''): Meaning {
  if (against !== 'mock') return meanings[against]
  const whose = driver === 'docspace-auth' ? 'our requests are' : 'plain requests built from the document are'
  return {
    proves: `${whose} what the description says, for every operation and every security alternative.`,
    cannotProve:
      'anything about values, lifetimes or scopes; the answers come from the schemas that judge them, and no live server was involved.',
  }
}

const meanings: Readonly<Record<Exclude<Against, 'mock'>, Meaning>> = {
  server: {
    proves:
      'how this server answered the requests of this run. Each finding was seen over HTTP and can be repeated; what is covered and has no finding kept the document.',
    cannotProve:
      'anything about inputs that were not tried, about what is listed as not verified or not covered, or about load and what happens behind the interface.',
  },
  'portal-double': {
    proves:
      'that the bundled description and the portal double agree as far as is covered, apart from the findings. Both were written from the same facts, by different code.',
    cannotProve: 'anything about a live DocSpace: the double is ours, and a mistake in the facts would be in both.',
  },
}
