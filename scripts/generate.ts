/**
 * `node scripts/generate.ts [--check]`: makes generated/ from the description. With --check nothing is written: the files that are
 * not what the description makes are named, and the exit code is 1. Exit code 2: the description cannot be read.
 */
import path from 'node:path'
import { generate } from './generate/command.ts'

const base = path.resolve(import.meta.dirname, '..')

process.exitCode = await generate(process.argv.slice(2), {
  base,
  root: path.join(base, 'openapi', 'openapi.yaml'),
  directory: path.join(base, 'generated'),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
})
