import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant } from './contestant.ts'

/** What users take today, by the adapter that sets it up and the package that decides its version. */
const adapters = [
  { name: 'openapi-fetch recipe', file: 'openapi-fetch.mjs', from: 'openapi-fetch' },
  { name: 'ky recipe', file: 'ky.mjs', from: 'ky' },
  { name: 'google-auth-library', file: 'google-auth-library.mjs', from: 'google-auth-library' },
  { name: '@azure/core-rest-pipeline', file: 'azure.mjs', from: '@azure/core-rest-pipeline' },
  { name: '@octokit/auth-oauth-user', file: 'octokit.mjs', from: '@octokit/auth-oauth-user' },
] as const

/** An adapter that needs more lines than that is a client of its own; what adapters share is no place to hide them. */
const mostLines = 30

const folder = join(import.meta.dirname, 'rivals')

/** The rivals, which are installed in a folder of their own where they are not yet: the workspace does not depend on them. */
export async function loadRivals(): Promise<Contestant[]> {
  const wanted = versionsIn(join(folder, 'package.json'), 'dependencies')
  if (Object.keys(wanted).some((name) => installedVersion(name) !== wanted[name])) {
    console.error('Installing the rivals into scripts/gauntlet/rivals …')
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
    execFileSync('npm', ['install', '--prefix', folder, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length
    if (lines > mostLines) throw new Error(`${file} has ${lines} lines: an adapter has at most ${mostLines}.`)
  }
  return Promise.all(
    adapters.map(async ({ name, file, from }) => {
      const { connect } = (await import(join(folder, file))) as Pick<Contestant, 'connect'>
      return { name, version: installedVersion(from) ?? '', connect }
    }),
  )
}

function installedVersion(name: string): string | undefined {
  const path = join(folder, 'node_modules', name, 'package.json')
  return existsSync(path) ? String(read(path).version) : undefined
}

function versionsIn(path: string, member: string): Readonly<Record<string, unknown>> {
  return { ...(read(path)[member] as object) }
}

function read(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>
}
