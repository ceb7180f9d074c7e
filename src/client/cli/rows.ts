/** A small table: names, and what each is, one a line; without those that are nothing. */
export function rows(table: readonly (readonly [name: string, value: string | undefined])[]): string {
  const shown = table.filter(([, value]) => value !== undefined)
  const width = Math.max(...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value ?? ''}\n`).join('')
}
