import { expect, it } from 'vitest'
import { ask, measureBaseline } from './measure.ts'
import { ours } from './ours.ts'
import { prism } from './prism/prism.ts'
import { loadSubjects } from './subjects.ts'

// The others have to be installed first.
for (const tool of [ours, prism])
  it(`${tool.name} is content with a server as it should be, and finds a value of the wrong type`, async () => {
    const subject = (await loadSubjects()).find(({ name }) => name === 'notes')
    const defect = subject?.defects['wrong-type']
    if (subject === undefined || defect === undefined) throw new Error('The notes have no defect wrong-type.')

    const baseline = await measureBaseline(tool, subject, { seed: 1, runs: 1 })
    const answer = await ask(tool, { subject, id: 'wrong-type', defect }, baseline, 1)

    expect(baseline.complaints).toEqual([])
    expect(answer).toMatchObject({ found: true, restFault: 2 })
    // Two whole runs, on machines that do other things as well.
  }, 60_000)
