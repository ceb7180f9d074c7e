import type { Evidence } from '../evidence.ts'
import type { Check } from './check.ts'

/** Prism and our own validators say the same, unless a known hole of Prism explains why not. */
export const verdictsAgree: Check = {
  id: 'verdicts-agree',
  about: 'answer',
  judge: ({ exchanges }: Evidence) =>
    (exchanges[0]?.verdicts.disagreements ?? [])
      .filter(({ known }) => known === undefined)
      .map(({ about, prism, own }) => ({
        message: `Prism and our own validators disagree about the ${about}`,
        expected: `ours: ${own}`,
        actual: `Prism: ${prism}`,
      })),
}
