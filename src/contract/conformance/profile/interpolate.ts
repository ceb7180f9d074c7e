/** The values of `${NAME}`s, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Interpolated {
  readonly text: string
  /** Whether there was anything to replace. */
  readonly replaced: boolean
  /** What is wrong, each with the text of the source that it is about. */
  readonly problems: readonly { readonly about: string; readonly what: string }[]
}

/**
 * Replaces `${NAME}`, and `${NAME:-default}` where NAME is unset or empty; `$${` is a literal `${`. An empty variable without a default is
 * missing too: that is what a secret looks like in a CI job that must not see it.
 */
export function interpolate(source: string, env: Environment): Interpolated {
  const problems: { about: string; what: string }[] = []
  let replaced = false
  const text = source.replaceAll(/\$\$\{|\$\{([^}]*)(\}?)/g, (whole, inner: string | undefined, end: string) => {
    if (inner === undefined) return '${'
    const [, name, fallback] = (end === '' ? undefined : /^([A-Za-z_]\w*)(?::-(.*))?$/s.exec(inner)) ?? []
    replaced = true
    if (name === undefined) {
      const what = 'this is no variable: write ${NAME} or ${NAME:-default}, and $${ for a literal ${'
      problems.push({ about: '${', what })
      return whole
    }
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    if (value !== undefined && value !== '') return value
    if (fallback !== undefined) return fallback
    const state = value === undefined ? 'not set' : 'empty'
    problems.push({
      about: `\${${name}`,
      what: `the environment variable ${name} is ${state}: set it, or write \${${name}:-} if it may be missing`,
    })
    return whole
  })
  return { text, replaced, problems }
}
