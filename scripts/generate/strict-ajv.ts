import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** Keywords of OpenAPI's own vocabulary (3.1, Schema Object): they describe and do not judge. */
const annotations = ['discriminator', 'xml', 'externalDocs', 'example']

export interface StrictAjvOptions {
  /** More keywords that describe and do not judge. */
  readonly vocabulary?: readonly string[]
  /** Whether a keyword has to stand beside the type that it belongs to. True unless told otherwise. */
  readonly strictTypes?: boolean
  /** Keeps the source of the compiled functions, for standalone code, and compiles each schema into one function of its own. */
  readonly source?: boolean
}

/** JSON Schema 2020-12 in ajv's strict mode: what would otherwise be ignored is an error. */
export function strictAjv({ vocabulary = [], strictTypes = true, source = false }: StrictAjvOptions): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes,
    strictTuples: true,
    // `required` in a branch of a union names properties that the branch does not repeat; that is no mistake.
    strictRequired: false,
    // OpenAPI 3.1 has no `nullable`: a type list is how it says so.
    allowUnionTypes: true,
    logger: false,
    ...(source ? { inlineRefs: false, code: { source: true, esm: true, lines: true } } : {}),
  })
  formats.default(ajv)
  ajv.addVocabulary([...new Set([...annotations, ...vocabulary])])
  return ajv
}
