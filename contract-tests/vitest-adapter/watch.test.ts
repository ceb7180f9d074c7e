import { expect, onTestFinished, test } from 'vitest'
import { errors, smallDocument, smallProfile, startSmallApi } from './small-api.ts'
import { temporaryProject } from './temporary-project.ts'

const waiting = /Waiting for file changes|Watching for file changes/
const passed = /PASS .*Waiting for file changes/
const failed = /FAIL .*Watching for file changes/

test('in watch mode a change of the document, of a file of it, or of the profile runs the tests again', async () => {
  const api = await startSmallApi()
  onTestFinished(() => api.close())
  const project = await temporaryProject()
  const watched = project.watch(api.url)

  expect(await watched.until(waiting)).toMatch(failed)

  await project.write('openapi.yaml', smallDocument('integer'))
  expect(await watched.until(passed)).toContain('openapi.yaml')

  await project.write('errors.yaml', errors.replace('title: { type: string }', 'title: { type: number }'))
  expect(await watched.until(failed)).toContain('errors.yaml')

  await project.write('errors.yaml', errors)
  expect(await watched.until(passed)).toContain('errors.yaml')

  await project.write('auth.yaml', smallProfile.replace('credentials', 'credential'))
  expect(await watched.until(/auth\.yaml:3:.*Watching for file changes/s)).toMatch(failed)

  await project.write('auth.yaml', smallProfile)
  expect(await watched.until(passed)).toContain('auth.yaml')
}, 60_000)

test('the document may be outside of the folder that vitest watches', async () => {
  const api = await startSmallApi()
  onTestFinished(() => api.close())
  const project = await temporaryProject({
    '../openapi.yaml': smallDocument('string'),
    '../errors.yaml': errors,
    'api.test.ts': `import { contract } from 'docspace-contract/vitest'
contract('../openapi.yaml', { target: process.env.API_URL, profile: 'auth.yaml' })
`,
  })
  const watched = project.watch(api.url)

  expect(await watched.until(waiting)).toMatch(failed)

  await project.write('../openapi.yaml', smallDocument('integer'))
  expect(await watched.until(passed)).toContain('openapi.yaml')
}, 60_000)
