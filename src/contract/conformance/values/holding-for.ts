import type { Validator } from '../../document/validator.ts'
import type { Chooser, Place } from './applied-schemas.ts'

/** Of what a schema leaves open, what holds for this value; the first branch where none does. */
export function holdingFor({ validator }: { readonly validator: Validator }, value: unknown): Chooser {
  const holds = (pointer: string) => {
    try {
      return validator.validate(pointer, value, 'request').length === 0
    } catch {
      return false
    }
  }
  return {
    branches(_, __, branches): Place {
      // Compiling a schema takes a while: where there is one way only, none is.
      const typed = branches.filter(({ schema }) => schema.type !== 'null')
      if (typed.length === 1 && value !== null) return typed
      const holding = branches.filter(({ pointer }) => holds(pointer))
      return holding.length > 0 ? holding : branches.slice(0, 1)
    },
    condition: ({ pointer }) => (holds(pointer) ? 'then' : 'else'),
  }
}
