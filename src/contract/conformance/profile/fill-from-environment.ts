import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { interpolate, type Environment } from './interpolate.ts'
import { profileProblem, type ProfileProblem } from './profile-error.ts'
import { maxAliasCount, type Path, type YamlSource } from './yaml-source.ts'

export interface FilledYaml {
  readonly value: unknown
  readonly problems: readonly ProfileProblem[]
  /** Texts that could not be filled in: what else is wrong with them is not known. */
  readonly unfilled: readonly Path[]
  /** Texts that are empty because a variable is: what they are for is left out. */
  readonly emptied: readonly Path[]
}

/** The file as a value, with every `${NAME}` in a text replaced from the environment. */
export function fillFromEnvironment(source: YamlSource, env: Environment): FilledYaml {
  const problems: ProfileProblem[] = []
  const unfilled: Path[] = []
  const emptied: Path[] = []

  const fill = (node: Scalar, path: Path) => {
    if (typeof node.value !== 'string') return
    const filled = interpolate(node.value, env)
    for (const { about, what } of filled.problems)
      problems.push(profileProblem(source.positionAt(offsetWithin(node, about, source.text)), what))
    if (filled.problems.length > 0) unfilled.push(path)
    else {
      if (filled.replaced && filled.text === '') emptied.push(path)
      node.value = filled.replaced && isNoText(path) ? plain(filled.text) : filled.text
    }
  }

  const walk = (node: unknown, path: Path): void => {
    if (isScalar(node)) fill(node, path)
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]))
    if (!isMap(node)) return
    for (const { key, value } of node.flow === true ? node.items : []) {
      if (!isScalar(key) || !isAbsent(value) || hasColon(key, source.text)) continue
      const alone = node.items.length === 1
      const what = alone ? bareBraces(String(key.value)) : 'within { } a comma ends a text: put the text in quotes'
      problems.push(profileProblem(source.positionAt((alone ? node : key).range?.[0] ?? 0), what))
      unfilled.push(alone ? path : [...path, String(key.value)])
    }
    for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : ''])
  }

  walk(source.tree.contents, [])
  return { value: source.tree.toJS({ maxAliasCount }) as unknown, problems, unfilled, emptied }
}

function bareBraces(name: string): string {
  const known = ['userName', 'password', 'scopes', 'token', 'refreshToken'].includes(name)
  return `${known ? `{${name}}` : 'a name in braces'} without quotes is a map: write "{${known ? name : 'name'}}"`
}

/** A key of which nothing is said is one with a colon; without one, it is what is left of a text. */
function hasColon({ range }: Scalar, text: string): boolean {
  return /^\s*:/.test(text.slice(range?.[1] ?? 0))
}

function offsetWithin({ range }: Scalar, about: string, text: string): number {
  const [start, end] = range ?? [0, 0]
  const found = text.slice(start, end).indexOf(about)
  return start + Math.max(found, 0)
}

function isAbsent(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '')
}

/** The few places that hold a number or a truth value, which a variable can only give as a text. */
function isNoText(path: Path): boolean {
  const [top, , third] = path
  if (path.length === 1) return top === 'writes' || top === 'lockOut' || top === 'waitForExpiry'
  return path.length === 3 && top === 'operations' && (third === 'writes' || third === 'exclusive')
}

function plain(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+$/.test(text) ? Number(text) : text
}
