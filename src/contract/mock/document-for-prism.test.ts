import { describe, expect, it } from 'vitest'
import { testDocument, testOperation } from '../document/test-files.ts'
import { prepareMock } from './prepare-mock.ts'

describe('the document that Prism is given', () => {
  it('has no $ref that the bundler has left: Prism would open what an extension names', async () => {
    const paths = { '/keys': { get: testOperation({ type: 'string' }) } }
    const extension = { 'x-topics': [{ content: { $ref: './docs/none.md' } }, { $ref: '#/nowhere' }] }
    await expect(prepareMock(testDocument({ paths, ...extension }))).resolves.toMatchObject({
      document: { title: 'Test' },
    })
  })
})
