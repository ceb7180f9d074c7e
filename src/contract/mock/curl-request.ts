import type { MediaType, Operation, Parameter, SecurityAlternative, SecurityUse } from '../document/document.ts'
import { isRecord } from '../document/json-pointer.ts'
import { isJson, mediaTypeOf } from './media-type.ts'

/**
 * One curl command for an operation, by the document's examples, with the credentials of one alternative; undefined where
 * curl cannot carry them. A secret that begins with `$` is left to the shell.
 */
export function curlRequest(
  operation: Operation,
  url: string,
  alternative: SecurityAlternative,
  secretOf: (use: SecurityUse) => string,
): string | undefined {
  const required = operation.parameters.filter((parameter) => parameter.required)
  const path = operation.path.replaceAll(/\{([^}]+)\}|[^{]+/g, (literal: string, name: string | undefined) => {
    if (name === undefined) return encodeURI(literal)
    const parameter = operation.parameters.find((known) => known.in === 'path' && known.name === name)
    return encodeURIComponent(parameter === undefined ? 'value' : sampleOf(parameter))
  })
  const query = required
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(sampleOf(parameter))}`)
  const words: string[] = []
  for (const parameter of required) {
    if (parameter.in === 'header') words.push('-H', quote(`${parameter.name}: ${sampleOf(parameter)}`))
    if (parameter.in === 'cookie') words.push('-b', quote(`${parameter.name}=${sampleOf(parameter)}`))
  }
  for (const use of alternative) {
    const credential = credentialWords(use, secretOf(use))
    if (credential === undefined) return undefined
    if (credential.query !== undefined) query.push(credential.query)
    words.push(...credential.words)
  }
  const body = bodyWords(operation.requestBody?.content ?? [])
  const target = `${url}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`
  const method = operation.method === (body.length === 0 ? 'GET' : 'POST') ? [] : methodWords(operation.method)
  return ['curl', ...method, quote(target), ...words, ...body].join(' ')
}

/** With `-X HEAD` curl would wait for a body that never comes. */
function methodWords(method: string): string[] {
  return method === 'HEAD' ? ['-I'] : ['-X', method]
}

function credentialWords({ scheme }: SecurityUse, secret: string): { words: string[]; query?: string } | undefined {
  switch (scheme.type) {
    case 'http':
      if (scheme.scheme === 'basic') return { words: ['-u', quote(secret)] }
      return {
        words: ['-H', quote(`Authorization: ${scheme.scheme === 'bearer' ? 'Bearer' : scheme.scheme} ${secret}`)],
      }
    case 'oauth2':
    case 'openIdConnect':
      return { words: ['-H', quote(`Authorization: Bearer ${secret}`)] }
    case 'apiKey':
      if (scheme.in === 'header') return { words: ['-H', quote(`${scheme.name}: ${secret}`)] }
      if (scheme.in === 'cookie') return { words: ['-b', quote(`${scheme.name}=${secret}`)] }
      return { words: [], query: `${encodeURIComponent(scheme.name)}=${encodeURIComponent(secret)}` }
    case 'mutualTLS':
      return undefined
  }
}

function bodyWords(content: readonly MediaType[]): string[] {
  const media = content.find(({ type }) => isJson(mediaTypeOf(type).type)) ?? content[0]
  const [example] = Object.values(media?.examples ?? {})
  if (media === undefined || example === undefined) return []
  const { type } = mediaTypeOf(media.type)
  if (isJson(type)) return ['-H', quote(`Content-Type: ${media.type}`), '-d', quote(JSON.stringify(example))]
  const option = type === 'multipart/form-data' ? '-F' : '--data-urlencode'
  if (isRecord(example) && (option === '-F' || type === 'application/x-www-form-urlencoded')) {
    return Object.entries(example).flatMap(([name, value]) => [option, quote(`${name}=${text(value)}`)])
  }
  return ['-H', quote(`Content-Type: ${media.type}`), '--data-binary', quote(text(example))]
}

/** A value for a parameter: the document's example, or the simplest one that its schema names. */
function sampleOf({ example, schema }: Parameter): string {
  if (example !== undefined) return text(example)
  const rules = isRecord(schema) ? schema : {}
  if (Array.isArray(rules.enum)) return text(rules.enum[0])
  if (rules.default !== undefined) return text(rules.default)
  const simple: Readonly<Record<string, string>> = { integer: '1', number: '1', boolean: 'true' }
  if (rules.format === 'uuid') return '00000000-0000-4000-8000-000000000000'
  return simple[String(rules.type)] ?? 'value'
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** In single quotes a shell changes nothing; a text with a variable of ours needs double ones. */
function quote(word: string): string {
  if (word.includes('$TOKEN')) return `"${word}"`
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}
