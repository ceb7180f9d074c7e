import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import type { Complaint } from './complaint.ts'
import { countRequests } from './count-requests.ts'
import { ask, measureBaseline } from './measure.ts'
import type { Question, Subject } from './subject.ts'
import { namesOperation, type Tool } from './tool.ts'

/** A server that says in a header which defect it has. */
const subject: Subject = {
  name: 'notes',
  documentPath: 'openapi.yaml',
  operations: [],
  defects: {},
  async start(defect = 'none') {
    const server = createServer((_, outgoing) => outgoing.setHeader('defect', defect).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return {
      url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
      documentPath: 'openapi.yaml',
      profilePath: 'profile.yaml',
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    }
  },
}

/** A tool that looks at the header, and says what the test wants it to say of that. */
function toolThatSays(say: (defect: string | null, seed: number) => readonly Complaint[]): Tool {
  return {
    id: 'fake',
    name: 'Fake',
    settings: '',
    isSampled: false,
    prepare: () => Promise.resolve('1'),
    async run({ url }, _subject, seed) {
      await fetch(url)
      return say((await fetch(url)).headers.get('defect'), seed)
    },
    names: namesOperation,
  }
}

const question: Question = {
  subject,
  id: 'wrong-type',
  defect: {
    class: 'body',
    operation: 'getNote',
    what: 'is wrong',
    finding: { subject: /./, checks: [] },
    restFault: 2,
  },
}
const wrong = { operation: 'getNote', what: 'wrong type' }
const always = { operation: 'getNote', what: 'grumble' }

it('what is said of the baseline is false, under whatever seed it is said', async () => {
  const tool = toolThatSays((_, seed) => (seed === 2 ? [always] : []))

  const { complaints } = await measureBaseline(tool, subject, { seed: 1, runs: 3 })

  expect(complaints).toEqual([always])
})

it('the requests of each run are counted', async () => {
  countRequests()

  const { runs } = await measureBaseline(
    toolThatSays(() => []),
    subject,
    { seed: 1, runs: 2 },
  )

  expect(runs.map(({ requests }) => requests)).toEqual([2, 2])
})

it('a defect is found by what is not said without it', async () => {
  const tool = toolThatSays((defect) => (defect === 'wrong-type' ? [always, wrong] : [always]))
  const baseline = await measureBaseline(tool, subject, { seed: 1, runs: 1 })

  expect(await ask(tool, question, baseline, 1)).toMatchObject({ found: true, fresh: [wrong], restFault: 2 })
})

it('it is not found by what is said anyhow, nor by what names another operation', async () => {
  const elsewhere = { operation: 'getMe', what: 'wrong type' }
  const tool = toolThatSays((defect) => (defect === 'wrong-type' ? [always, elsewhere] : [always]))
  const baseline = await measureBaseline(tool, subject, { seed: 1, runs: 1 })

  expect(await ask(tool, question, baseline, 1)).toMatchObject({ found: false, fresh: [elsewhere] })
})

it('a tool that breaks has not found it, and why is kept', async () => {
  const baseline = { subject: 'notes', runs: [], complaints: [] }
  const broken = toolThatSays(() => {
    throw new Error('out of order')
  })

  expect(await ask(broken, question, baseline, 1)).toMatchObject({ found: false, failure: 'out of order' })
})
