import ts from 'typescript'

/** A statement at the top level of ajv's standalone code, by the name that it declares. */
interface Statement {
  readonly name: string
  readonly text: string
  /** The other top-level names that it uses. */
  readonly uses: readonly string[]
}

/** What a module is made for: a name of its own, the family whose other modules it may share with, and what it needs. */
export interface Group {
  readonly name: string
  readonly family: string
  readonly needs: readonly string[]
}

/** The module that holds what several families use. */
export const sharedModule = 'shared'

/**
 * Splits ajv's standalone code, which comes in one piece, into a module per group, one per family for what several of its groups
 * use, and one for what several families use. In one piece it takes an engine several milliseconds to read before the first value
 * can be judged, most of it for operations that are never called. By module name, without extension.
 */
export function splitCode(code: string, groups: readonly Group[]): ReadonlyMap<string, string> {
  const statements = statementsOf(code)
  const byName = new Map(statements.map((statement) => [statement.name, statement]))
  const users = new Map<string, Set<Group>>()
  for (const group of groups) for (const name of group.needs) use(name, group)

  const home = new Map([...users].map(([name, of]) => [name, homeOf([...of], byName.get(name))]))
  const moduleNames = [...groups.map(({ name }) => name), ...[...new Set(home.values())].sort()]
  const needs = new Map(groups.map(({ name, needs: needed }) => [name, needed]))

  const modules = [...new Set(moduleNames)].map((name) => {
    const own = statements.filter((statement) => home.get(statement.name) === name)
    const used = [...new Set([...(needs.get(name) ?? []), ...own.flatMap(({ uses }) => uses)])]
    return { name, own, foreign: used.filter((other) => home.get(other) !== name).sort() }
  })
  const wanted = new Set(modules.flatMap(({ foreign }) => foreign))

  return new Map(
    modules.map(({ name, own, foreign }) => {
      const sources = [...new Set(foreign.map((other) => home.get(other) ?? sharedModule))].sort()
      const imports = sources.map((source) => {
        const names = foreign.filter((other) => home.get(other) === source)
        return `import { ${names.join(', ')} } from './${source}.js'`
      })
      const exported = own.map((statement) => statement.name).filter((other) => wanted.has(other))
      const exports = exported.length === 0 ? [] : [`export { ${exported.sort().join(', ')} }`]
      return [name, [...imports, ...own.map(({ text }) => text), ...exports].join('\n')]
    }),
  )

  function use(name: string, group: Group): void {
    const known = users.get(name) ?? new Set()
    users.set(name, known)
    if (known.has(group)) return
    known.add(group)
    for (const used of byName.get(name)?.uses ?? []) use(used, group)
  }
}

function homeOf(users: readonly Group[], statement: Statement | undefined): string {
  const [first, ...others] = users
  // ajv's run-time parts are taken in once, wherever they are used.
  if (first === undefined || statement?.text.includes('require(') === true) return sharedModule
  if (others.length === 0) return first.name
  return others.every(({ family }) => family === first.family) ? `${sharedModule}-${first.family}` : sharedModule
}

/** Parsed, not cut at line ends: ajv indents nothing. */
function statementsOf(code: string): readonly Statement[] {
  const file = ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2023, false, ts.ScriptKind.JS)
  const declared = file.statements.flatMap((statement) => {
    const name = nameOf(statement)
    return name === undefined ? [] : [{ name, statement }]
  })
  const names = new Set(declared.map(({ name }) => name))
  return declared.map(({ name, statement }) => {
    const uses = new Set<string>()
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text !== name && names.has(node.text)) uses.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(statement)
    return { name, text: code.slice(statement.getStart(file), statement.end), uses: [...uses] }
  })
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration] = statement.declarationList.declarations
  return declaration !== undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined
}
