import { describe, expect, it } from 'vitest'
import { nodeVersionWarning } from './node-version.ts'

describe('nodeVersionWarning', () => {
  it.each(['v22.12.0', 'v24.17.9', 'v20.20.2'])('warns on %s, on one line', (version) => {
    expect(nodeVersionWarning(version)).toMatch(
      new RegExp(`^warning: Prism.*asks for Node 24.18 or newer; this is ${version}$`),
    )
  })

  it.each(['v24.18.0', 'v24.21.0', 'v25.0.0'])('is silent on %s', (version) => {
    expect(nodeVersionWarning(version)).toBeUndefined()
  })
})
