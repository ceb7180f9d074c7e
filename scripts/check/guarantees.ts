export interface Guarantee {
  /** True when the command succeeds. */
  readonly sentence: string
  readonly command: readonly string[]
}

/** In the order in which a failure is cheapest to understand. The packages are built first: later lines and the tests use them. */
export const guarantees: readonly Guarantee[] = [
  { sentence: 'Both packages build', command: ['npm', 'run', '--silent', 'build'] },
  {
    sentence: 'Generated code is what the description makes',
    command: ['npm', 'run', '--silent', 'generate', '--', '--check'],
  },
  {
    sentence: 'Every behaviour of the facts is shown by a test or out of scope',
    command: ['npm', 'run', '--silent', 'fidelity', '--', '--check'],
  },
  { sentence: 'The description passes every lint rule', command: ['npm', 'run', '--silent', 'lint:description'] },
  { sentence: 'Imports point one way', command: ['npm', 'run', '--silent', 'lint:imports'] },
  { sentence: 'Types hold, in the core without Node', command: ['npm', 'run', '--silent', 'types'] },
  { sentence: 'Code is formatted and linted', command: ['npm', 'run', '--silent', 'lint'] },
  { sentence: 'Bundles stay within their budgets', command: ['npm', 'run', '--silent', 'budgets'] },
  { sentence: 'Both packages are well-formed for npm', command: ['npm', 'run', '--silent', 'lint:packages'] },
]
