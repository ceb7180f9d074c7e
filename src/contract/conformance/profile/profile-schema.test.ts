import { describe, expect, it } from 'vitest'
import { isRecord, valueAt } from '../../document/json-pointer.ts'
import { visitSubschemas } from '../../document/visit-schemas.ts'
import knownFindings from '../../schemas/known-findings.schema.json' with { type: 'json' }
import { profileSchemaUrl } from './profile-schema-url.ts'
import schema from '../../schemas/profile.schema.json' with { type: 'json' }

describe('profile.schema.json', () => {
  it('is where init says that it is', () => {
    expect(schema.$id).toBe(profileSchemaUrl)
  })

  it.each([
    ['profile.schema.json', schema],
    ['known-findings.schema.json', knownFindings],
  ])('%s explains every property, because editors show what it says', (_, whole) => {
    const silent: string[] = []
    visitSubschemas(whole, '', ({ properties }, pointer) => {
      for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
        const one = isRecord(property) ? property : {}
        const target = typeof one.$ref === 'string' ? valueAt(whole, one.$ref.slice(1)) : undefined
        if (one.description === undefined && !(isRecord(target) && target.description !== undefined))
          silent.push(`${pointer}/${name}`)
      }
    })
    expect(silent).toEqual([])
  })
})
