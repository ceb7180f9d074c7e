import { describe, expect, onTestFinished, test } from 'vitest'
import { checks } from '../../src/contract/conformance/checks/checks.ts'
import { apiKey, smallDocument, smallProfile, startSmallApi, type SmallApi } from './small-api.ts'
import { temporaryProject } from './temporary-project.ts'

async function startApi(): Promise<SmallApi> {
  const api = await startSmallApi()
  onTestFinished(() => api.close())
  return api
}

const schemaTest = 'openapi.yaml getTime (GET /time) response-schema: Every body keeps its schema'

describe('contract()', () => {
  test('registers a test for each operation and check, and fails those that are broken', async () => {
    const api = await startApi()
    const project = await temporaryProject()
    const { tests } = await project.run([], api.url)

    const operations = ['ping (GET /ping)', 'getTime (GET /time)']
    expect(tests.map(({ name }) => name)).toEqual([
      ...operations.flatMap((name) => checks.map(({ id, title }) => `openapi.yaml ${name} ${id}: ${title}`)),
      'openapi.yaml the run everything could be verified',
    ])
    expect(tests.filter(({ status }) => status === 'failed').map(({ name }) => name)).toEqual([schemaTest])
    const passed = tests.filter(({ status }) => status === 'passed').map(({ name }) => name)
    expect(passed).toContain(
      'openapi.yaml getTime (GET /time) missing-credential-refused: Without a credential nobody gets in',
    )
    expect(passed).not.toContain(
      'openapi.yaml ping (GET /ping) missing-credential-refused: Without a credential nobody gets in',
    )
  })

  test('says what was promised and where, what came, and how to see it again, without a stack and without the key', async () => {
    const api = await startApi()
    const project = await temporaryProject()
    const { output, tests } = await project.run([], api.url)

    const [failure = ''] = tests.find(({ name }) => name === schemaTest)?.failures ?? []
    expect(failure.split('\n')).toEqual([
      expect.stringMatching(/^BrokenPromise: high: getTime answers 200 with \/time/),
      expect.stringMatching(/^check: response-schema, /),
      expect.stringMatching(/^promised: must be string \(openapi\.yaml:18\)$/),
      expect.stringMatching(/^came: /),
      'answer: 200 {"time":1764362000}',
      `curl: curl -i -X GET '${api.url}/time' --path-as-is -H 'x-api-key: <apiKey>'`,
      expect.stringMatching(
        new RegExp(
          `^repeat: npx docspace-contract verify ${api.url} --spec openapi.yaml --profile auth.yaml --repeat getTime/`,
        ),
      ),
      expect.stringMatching(/^ {4}at \/.*\/openapi\.yaml:18:\d+$/),
    ])
    // The one frame is the line of the document, which is shown.
    expect(output).toMatch(/❯ openapi\.yaml:18:\d+\n.*\n.*\n +18\| +schema:/)
    expect(output).not.toContain('src/contract')
    expect(output).not.toContain(apiKey)
  })

  test('is skipped, with the reason, where there is nothing to judge', async () => {
    const api = await startApi()
    const project = await temporaryProject({ 'auth.yaml': 'identities: { ann: {} }\n' })
    const { output } = await project.run(['--reporter=verbose', '-t', 'getTime '], api.url)

    expect(output).toMatch(/↓ .*full-put: PUT replaces the whole.*\[no answer gave it anything to judge/)
    expect(output).toMatch(/wrong-credential-refused: .*not verified: .*the profile/)
  })

  test('sends nothing for an operation without a test to run', async () => {
    const api = await startApi()
    const project = await temporaryProject()
    const { tests } = await project.run(['-t', 'ping \\(GET'], api.url)

    expect([...new Set(api.paths)]).toEqual(['/ping'])
    expect(tests.filter(({ name, status }) => status === 'passed' && !name.includes('ping (GET /ping)'))).toEqual([])
    expect(tests.filter(({ status }) => status === 'passed').length).toBeGreaterThan(2)
  })

  test('does not start the server where no test is to run', async () => {
    const project = await temporaryProject({
      'api.test.ts': `import { test } from 'vitest'
import { contract } from 'docspace-contract/vitest'
contract('openapi.yaml', { target: () => { throw new Error('started all the same') } })
test('another', () => undefined)
`,
    })
    const { tests } = await project.run(['-t', 'another'], '')

    expect(tests.filter(({ status }) => status === 'failed')).toEqual([])
    expect(tests.filter(({ status }) => status === 'passed').map(({ name }) => name)).toEqual(['another'])
  })

  test('starts a server, tells the profile what only it knows, and closes it', async () => {
    const api = await startApi()
    const project = await temporaryProject({
      'openapi.yaml': smallDocument('integer'),
      'auth.yaml': smallProfile.replace(apiKey, '${KEY}'),
      'api.test.ts': `import { contract } from 'docspace-contract/vitest'
contract(new URL('openapi.yaml', import.meta.url), {
  target: async () => ({
    url: new URL(process.env.API_URL),
    env: { KEY: '${apiKey}' },
    close: () => console.log('closed'),
  }),
  profile: 'auth.yaml',
})
`,
    })
    const { output, tests } = await project.run([], api.url)

    expect(tests.filter(({ status }) => status === 'failed')).toEqual([])
    expect(api.paths).toContain('/time')
    expect(output).toContain('closed')
  })

  test('fails all at once, in a line, where nobody answers', async () => {
    const api = await startSmallApi()
    await api.close()
    const project = await temporaryProject()
    const { output, tests } = await project.run([], api.url)

    expect(tests.filter(({ status }) => status === 'passed' || status === 'failed')).toEqual([])
    expect(output).toMatch(new RegExp(`Unverified: ${api.url} does not answer`))
    expect(output).toMatch(/Test Files +1 failed/)
  })

  test('names every mistake of a profile by line, and shows none of its lines', async () => {
    const api = await startApi()
    const profile = smallProfile.replace('credentials', 'credential').concat('write: true\n')
    const project = await temporaryProject({ 'auth.yaml': profile })
    const { output } = await project.run([], api.url)

    expect(output).toMatch(/ProfileError: auth\.yaml:3:\d+: /)
    expect(output).toMatch(/ProfileError: auth\.yaml:5:\d+: /)
    expect(output).not.toContain('src/contract')
    expect(output).not.toContain(apiKey)
    expect(api.paths).toEqual([])
  })

  test('shows the line of a document that cannot be read', async () => {
    const project = await temporaryProject({
      'openapi.yaml': smallDocument('integer').replace('#/NoKey', '#/NoSuchKey'),
    })
    const { output } = await project.run([], 'http://127.0.0.1:9')

    expect(output).toMatch(/DocumentError: openapi\.yaml:23:\d+: /)
    expect(output).toMatch(/23\|.*NoSuchKey/)
    expect(output).not.toContain('src/contract')
  })

  test('lets a known finding pass, and fails one that no longer shows', async () => {
    const api = await startApi()
    const known = (subject: string) => `- check: response-schema
  operation: getTime
  subject: ${subject}
  reason: the clock is to be replaced
`
    const project = await temporaryProject({
      'known.yaml': known('response 200 /time type') + known('response 299'),
      'api.test.ts': `import { contract } from 'docspace-contract/vitest'
contract('openapi.yaml', { target: process.env.API_URL, profile: 'auth.yaml', known: 'known.yaml' })
`,
    })
    const { output, tests } = await project.run(['--reporter=verbose'], api.url)

    expect(output).toMatch(/response-schema: .*\[known: .*; the clock is to be replaced\]/)
    const failed = tests.filter(({ status }) => status === 'failed')
    expect(failed.map(({ name }) => name)).toEqual(['openapi.yaml the run every known finding still shows'])
  })
})
