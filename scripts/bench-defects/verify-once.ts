import { verifyServer } from '../../src/contract/conformance/verify-server.ts'

/** For a process of its own: verifies one server and prints its findings as JSON. */
const [target = '', spec = '', profile = '', seed = '1'] = process.argv.slice(2)
for await (const event of verifyServer({ target, spec, profile, seed: Number(seed), allowWrites: true }))
  if (event.type === 'ended')
    console.log(
      JSON.stringify(event.findings.map(({ id, check, operation, subject }) => ({ id, check, operation, subject }))),
    )
