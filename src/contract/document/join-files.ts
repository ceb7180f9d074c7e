import { createReferenceFinder, isRefObject, type Reference } from './find-references.ts'
import { childPointer, isRecord, refOfPointer } from './json-pointer.ts'
import { aimLink, fillExample } from './loose-references.ts'
import { createMounts, type Mounts } from './mounts.ts'
import { eachPart, sectionOf, type Kind } from './openapi-parts.ts'
import { createRefResolver, type RefTarget } from './ref-target.ts'
import { createHomes } from './reference-homes.ts'
import { createSharedComponents } from './shared-components.ts'
import type { SourceFile } from './source-file.ts'
import type { SourceFiles } from './source-files.ts'
import { unresolvedRef } from './unresolved-ref.ts'

/**
 * Puts into one document what it refers to in other files, and what stands in places where OpenAPI has nothing of the kind: into
 * `components`, and where these have no section for it (paths, operations, maps) in the reference's place. Changes the root;
 * afterwards all its references are internal, and each leads somewhere.
 */
export async function joinFiles(
  rootFile: SourceFile,
  root: Record<string, unknown>,
  files: SourceFiles,
): Promise<Mounts> {
  const mounts = createMounts(rootFile)
  const components = createSharedComponents(root)
  const homes = createHomes(rootFile)
  const references = createReferenceFinder(root, rootFile, homes)
  const resolve = createRefResolver(files, (value, file) => homes.startOf(value, file))

  eachPart(root, 'root', (key, kind) => references.look(root, key, kind, childPointer('', key), rootFile))
  // The names that the document itself gives to what is elsewhere go before those that are made up here.
  for (const reference of references.found.filter(isComponent)) await claim(reference)
  // Joining finds more of them, which the loop then comes to.
  for (const reference of references.found) {
    if (reference.kind === 'value') await fillExample(reference, resolve)
    else if (!homes.isSettled(reference.value)) await join(reference)
  }
  for (const link of references.links) await aimLink(link, resolve, mounts)
  return mounts

  /** `components.schemas.Key` is only a reference to what is to be called `Key`. */
  async function claim(reference: Reference): Promise<void> {
    const { value, kind, at } = reference
    if (kind === 'schema' && Object.keys(value).length > 1 && !String(root.openapi).startsWith('3.0.')) return
    const target = await targetOf(reference)
    if (isRefObject(target.value) || placeOf(target, kind) !== undefined) return
    components.note(target, kind, at)
    replace(reference, target)
  }

  async function join(reference: Reference): Promise<void> {
    const { value, kind } = reference
    const target = await targetOf(reference)
    if (sectionOf[kind] === undefined) {
      replace(reference, await endOf(reference, target))
      return
    }
    value.$ref = refOfPointer(placeOf(target, kind) ?? put(target, kind))
    homes.settle(value)
  }

  function placeOf(target: RefTarget, kind: Kind): string | undefined {
    const isInPlace = target.file === rootFile && references.belongs(refOfPointer(target.pointer), kind)
    return isInPlace ? target.pointer : components.placeOf(target, kind)
  }

  function put(target: RefTarget, kind: Kind): string {
    const { section, name, place } = components.put(target, kind)
    mounts.add(place, target)
    homes.move(target.value, target.file)
    references.look(section, name, kind, place, target.file)
    return place
  }

  async function targetOf({ file, value, at }: Reference): Promise<RefTarget> {
    const position = () => mounts.locate(childPointer(at, '$ref'))
    const target = await resolve(file, value.$ref).catch((error: unknown) => {
      throw unresolvedRef(position(), error)
    })
    if (target.value === undefined) throw unresolvedRef(position())
    return target
  }

  /** Where a chain of references ends, for what must stand in place of the first. */
  async function endOf(reference: Reference, first: RefTarget): Promise<RefTarget> {
    const passed = new Set<unknown>([reference.value])
    const endless = () => unresolvedRef(mounts.locate(childPointer(reference.at, '$ref')))
    let target = first
    while (isRefObject(target.value)) {
      const { value } = target
      if (passed.has(value)) throw endless()
      passed.add(value)
      target = await targetOf({ ...reference, value, file: homes.startOf(value, target.file) })
    }
    // Within itself it would have no end.
    if (mounts.isWithin(reference.at, target)) throw endless()
    return target
  }

  function replace({ holder, key, value, kind, at, file }: Reference, target: RefTarget): void {
    homes.settle(value)
    if (kind === 'path' && isRecord(target.value)) {
      // The path stays where it is written, and what stands beside its `$ref` belongs to it (OpenAPI 3.1, Path Item Object).
      const own = Object.fromEntries(Object.entries(value).filter(([name]) => name !== '$ref'))
      for (const [name, member] of Object.entries(target.value)) {
        if (Object.hasOwn(own, name)) continue
        mounts.add(childPointer(at, name), { file: target.file, pointer: childPointer(target.pointer, name) })
        homes.move(member, target.file)
      }
      holder[key] = { ...target.value, ...own }
    } else {
      holder[key] = target.value
      mounts.add(at, target)
      homes.move(target.value, target.file)
    }
    references.look(holder, key, kind, at, file)
  }
}

function isComponent({ at }: Reference): boolean {
  return /^\/components\/[^/]+\/[^/]+$/.test(at)
}
