import { withoutDeadLinks } from './dead-links.ts'
import { DescriptionError } from './description-error.ts'
import { arrayAt, follow, isArray, isObject, type JsonObject, objectAt, stringAt } from './json.ts'
import { holdsData, holdsNames } from './keywords.ts'
import { operationsOf } from './operation-table.ts'
import type { Origins } from './origins.ts'
import { pruneComponents } from './prune-components.ts'
import { compareReleases, newest, type Release, releases } from './releases.ts'

const marks: readonly string[] = ['x-since', 'x-until']

/** A copy of the description as it is true of one release: what the release does not have is gone, and so are the marks. */
export function narrow(document: JsonObject, release: Release, origins: Origins): JsonObject {
  const cut = copy(document, '')
  return pruneComponents(withoutDeadLinks(atTheirPaths(withoutEmptyPaths(isObject(cut) ? cut : {})), origins))

  function copy(node: unknown, key: string): unknown {
    if (isArray(node)) {
      const kept = node.filter((item) => !isDropped(item))
      return origins.carry(
        node,
        kept.map((item) => copy(item, '')),
      )
    }
    if (!isObject(node)) return node
    const isMap = holdsNames(key)
    const entries = Object.entries(node)
      .filter(([name]) => isMap || !marks.includes(name))
      // A map of named members is no part of its own, and data is none at all: there nothing is a mark.
      .filter(([name, child]) => (!isMap && holdsNames(name)) || holdsData(name, key) || !isDropped(child))
      .map(([name, child]): [string, unknown] => {
        return [name, holdsData(name, key) ? child : copy(child, isMap ? '' : name)]
      })
    return origins.carry(node, asOfRelease(key, node, Object.fromEntries(entries)))
  }

  function isDropped(node: unknown): boolean {
    if (!isObject(node)) return false
    const since = markOf(node, 'x-since')
    const until = markOf(node, 'x-until')
    if (since !== undefined && compareReleases(release, since) < 0) return true
    if (until !== undefined && compareReleases(release, until) > 0) return true
    // What refers to a component that the release does not have goes with it.
    const ref = stringAt(node, '$ref')
    return ref?.startsWith('#/') === true && isDropped(follow(document, ref))
  }

  /** A mark that cannot be read would be taken for none, and the part would stand in every release. */
  function markOf(node: JsonObject, mark: string): string | undefined {
    const value = node[mark]
    if (value === undefined || releases.some((known) => known === value)) return stringAt(node, mark)
    const todo = `write one of ${releases.map((known) => `'${known}'`).join(', ')}, in quotes`
    throw new DescriptionError(`${mark} is ${JSON.stringify(value)}`, origins.locate(node, '#'), todo)
  }

  function asOfRelease(key: string, original: JsonObject, narrowed: JsonObject): JsonObject {
    if (key === 'info' && release !== newest) return { ...narrowed, version: `${release}.0` }
    const union = ['oneOf', 'anyOf'].find((name) => isArray(narrowed[name]) && narrowed[name].length === 1)
    if (union !== undefined) return withoutLoneBranch(union, narrowed)
    if (!isArray(narrowed.required)) return narrowed
    const properties = Object.entries(objectAt(original, 'properties'))
    const gone: readonly unknown[] = properties.filter(([, child]) => isDropped(child)).map(([name]) => name)
    return { ...narrowed, required: narrowed.required.filter((name) => !gone.includes(name)) }
  }

  /** A union of one, because the release has no other branch: the branch is the schema. */
  function withoutLoneBranch(union: string, narrowed: JsonObject): JsonObject {
    const { [union]: branches, ...rest } = narrowed
    const [branch] = isArray(branches) ? branches : []
    if (Object.keys(rest).length === 0 && isObject(branch)) return branch
    return { ...rest, allOf: [...arrayAt(rest, 'allOf'), branch] }
  }

  function withoutEmptyPaths(narrowed: JsonObject): JsonObject {
    const used = new Set(operationsOf(narrowed).map(({ path }) => path))
    const paths = objectAt(narrowed, 'paths')
    const kept = Object.entries(paths).filter(([path]) => used.has(path))
    return { ...narrowed, paths: origins.carry(paths, Object.fromEntries(kept)) }
  }

  /** `x-path` on a path item names the path that a release has it at; what is its path cannot be its alias as well. */
  function atTheirPaths(narrowed: JsonObject): JsonObject {
    const paths = objectAt(narrowed, 'paths')
    const moved = Object.entries(paths).map(([path, item]): [string, unknown] => {
      if (!isObject(item) || !('x-path' in item)) return [path, item]
      const { 'x-path': mark, ...rest } = item
      const place = isObject(mark) ? stringAt(mark, release) : undefined
      return place === undefined
        ? [path, origins.carry(item, rest)]
        : [place, origins.carry(item, withoutAliases(rest))]
    })
    return { ...narrowed, paths: origins.carry(paths, Object.fromEntries(moved)) }
  }

  function withoutAliases(pathItem: JsonObject): JsonObject {
    const members = Object.entries(pathItem).map(([name, member]): [string, unknown] => {
      if (!isObject(member) || !('x-aliases' in member)) return [name, member]
      const rest = Object.entries(member).filter(([key]) => key !== 'x-aliases')
      return [name, origins.carry(member, Object.fromEntries(rest))]
    })
    return Object.fromEntries(members)
  }
}
