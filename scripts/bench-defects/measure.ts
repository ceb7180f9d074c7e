import { keyOf, type Complaint } from './complaint.ts'
import { requestsTo } from './count-requests.ts'
import type { Question, Subject } from './subject.ts'
import type { Tool } from './tool.ts'

/** Several runs over a server without a defect. */
export interface Baseline {
  readonly subject: string
  readonly runs: readonly { readonly requests: number; readonly seconds: number }[]
  /** Everything that was found wrong in any of them: all of it is false. */
  readonly complaints: readonly Complaint[]
}

/** What came of one defect. */
export interface Answer {
  readonly subject: string
  readonly id: string
  readonly class: string
  readonly restFault?: number
  readonly found: boolean
  /** What the baseline does not get, whether it names the defect or not. */
  readonly fresh: readonly Complaint[]
  readonly seconds: number
  /** Why there is no answer; it counts as not found. */
  readonly failure?: string
}

/** Each with a seed of its own, so that what a seed happens to complain of is known as false. */
export async function measureBaseline(
  tool: Tool,
  subject: Subject,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<Baseline> {
  const complaints = new Map<string, Complaint>()
  const figures = []
  for (let run = 0; run < runs; run++) {
    const server = await subject.start()
    try {
      const startedAt = performance.now()
      for (const one of await tool.run(server, subject, seed + run)) complaints.set(keyOf(one), one)
      figures.push({ requests: requestsTo(server.url), seconds: (performance.now() - startedAt) / 1000 })
    } finally {
      await server.close()
    }
  }
  return { subject: subject.name, runs: figures, complaints: [...complaints.values()] }
}

export async function ask(tool: Tool, question: Question, baseline: Baseline, seed: number): Promise<Answer> {
  const { subject, id, defect } = question
  const known = new Set(baseline.complaints.map(keyOf))
  const server = await subject.start(id)
  const startedAt = performance.now()
  const about = {
    subject: subject.name,
    id,
    class: defect.class,
    ...(defect.restFault !== undefined && { restFault: defect.restFault }),
  }
  const seconds = () => (performance.now() - startedAt) / 1000
  try {
    const complaints = await tool.run(server, subject, seed)
    const fresh = new Map(complaints.filter((one) => !known.has(keyOf(one))).map((one) => [keyOf(one), one]))
    const found = [...fresh.values()].some((one) => tool.names(defect, one))
    return { ...about, found, fresh: [...fresh.values()], seconds: seconds() }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { ...about, found: false, fresh: [], seconds: seconds(), failure }
  } finally {
    await server.close()
  }
}
