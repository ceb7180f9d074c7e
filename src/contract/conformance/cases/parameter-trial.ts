import type { Parameter } from '../../document/document.ts'
import type { GoodValue } from '../values/good-value.ts'
import type { Variants } from '../values/variants.ts'

/** A parameter with what can be tried of it. */
export interface ParameterTrial {
  readonly parameter: Parameter
  readonly good: GoodValue
  readonly variants: Variants
}
