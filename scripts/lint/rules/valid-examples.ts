import type { ValidateFunction } from 'ajv/dist/2020.js'
import { bodiesOf, examplesOf, type Example } from '../../generate/bodies.ts'
import { arrayAt, follow, isObject, type JsonObject } from '../../generate/json.ts'
import { type SchemaCompiler, schemaPointer } from '../../generate/schema-compiler.ts'
import { subschemas } from '../../generate/subschemas.ts'
import type { Finding, Rule } from '../rule.ts'
import { headersOf, parametersOf } from './parameters.ts'
import { schemasOf } from './schemas-compile.ts'

/** A value that claims to be an example of a schema. */
interface Claim extends Example {
  readonly schema: string
  readonly pointer: string
}

/** Every example is valid: of bodies (forms included), parameters and headers, and those inside schemas, `default` included. */
export const validExamples: Rule = {
  id: 'valid-examples',
  judge({ document, compiler }) {
    return claimsOf(document).flatMap((claim): readonly Finding[] => {
      const validate = compiled(compiler, claim.schema)
      if (validate === undefined || validate(claim.value)) return []
      const [error] = validate.errors ?? []
      const where = error?.instancePath === '' ? 'it' : (error?.instancePath ?? 'it')
      const message = `the example ${claim.name} is not valid: ${where} ${error?.message ?? 'is wrong'}`
      return [{ message, node: claim.node, pointer: claim.pointer }]
    })
  },
}

/** A schema that does not compile is the finding of another rule. */
function compiled(compiler: SchemaCompiler, at: string): ValidateFunction | undefined {
  try {
    return compiler.compile(at)
  } catch {
    return undefined
  }
}

function claimsOf(document: JsonObject): readonly Claim[] {
  const holders = [...bodiesOf(document), ...parametersOf(document), ...headersOf(document)]
  const outside = holders
    .filter(({ node }) => 'schema' in node)
    .flatMap((holder) =>
      examplesOf(document, holder.node).map((example): Claim => {
        return { ...example, schema: schemaPointer(holder.pointer), pointer: holder.pointer }
      }),
    )
  // Two operations that share a response by `$ref` share its examples.
  const unique = new Map(outside.map((claim) => [`${claim.schema} ${claim.name}`, claim]))
  return [...unique.values(), ...schemasOf(document).flatMap((at) => insideSchema(document, at))]
}

/** The examples that a schema and its parts hold themselves. */
function insideSchema(document: JsonObject, at: string): readonly Claim[] {
  return subschemas(follow(document, at), at).flatMap(({ node, pointer }) => {
    if (!isObject(node)) return []
    const named = arrayAt(node, 'examples').map((value, index) => ({ name: `examples/${index}`, value }))
    const single = ['example', 'default'].filter((key) => key in node).map((key) => ({ name: key, value: node[key] }))
    return [...named, ...single].map(({ name, value }): Claim => ({ name, value, node, schema: pointer, pointer }))
  })
}
