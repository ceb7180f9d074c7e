import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { examineStore } from './store-exam.ts'

examineStore('memoryStore', memoryStore)

it('shares nothing between two memory stores', async () => {
  const [one, two] = [memoryStore(), memoryStore()]
  await one.set('key', { token: 'token' })
  expect(await two.get('key')).toBe(undefined)
})

it('prints nothing of what it remembers', async () => {
  const store = memoryStore()
  await store.set('marked-key', { token: 'marked-token' })
  expect(inspect(store, { depth: Infinity, showHidden: true })).not.toContain('marked')
})
