import addFormats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

export type Schema = Readonly<Record<string, unknown>>

/** Says what is wrong with a value, or nothing. */
export type Judge = (value: unknown) => string | undefined

/** A server's own validation. Compiled when it is first asked: most tests need one schema of ten. */
export function createJudges(): (schema: Schema) => Judge {
  const ajv = new Ajv2020({ strictTypes: false, allowUnionTypes: true })
  addFormats.default(ajv)
  return (schema) => {
    let compiled: ValidateFunction | undefined
    return (value) => {
      compiled ??= ajv.compile(schema)
      if (compiled(value)) return undefined
      const [error] = compiled.errors ?? []
      return `${error?.instancePath === '' ? 'the value' : (error?.instancePath ?? '')} ${error?.message ?? 'is wrong'}`
    }
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
