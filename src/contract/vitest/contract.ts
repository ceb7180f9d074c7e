import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks } from '../conformance/checks/checks.ts'
import { selectedOperations } from '../conformance/select-cases.ts'
import type { Document, Operation } from '../document/document.ts'
import { isUrl } from '../document/read-text.ts'
import { loadDocument } from '../document/load-document.ts'
import { displayFile } from '../document/display-file.ts'
import { shownSource } from '../report/conformance/public-url.ts'
import { defaultStartTimeoutMs, defaultTimeMs, type ContractOptions, type Spec } from './contract-options.ts'
import { documentFiles } from './document-files.ts'
import { readableError } from './readable-error.ts'
import { repeatLine } from './repeat-line.ts'
import { pathOf } from './path-of.ts'
import { rerunOnChange } from './rerun-on-change.ts'
import { runTests } from './run-tests.ts'
import { tellCheck, tellRun, type Telling } from './tell.ts'
import type { VerifiedContract } from './verified-contract.ts'
import { verifyContract } from './verify-contract.ts'

/**
 * Registers one test for each operation of an OpenAPI document and each check. The server is verified once for all of them, before the
 * first, and only at the operations that have a test to run. In watch mode a change of the document or the profile runs them again.
 */
export function contract(spec: Spec, options: ContractOptions): void {
  const named = spec instanceof URL ? spec.href : spec
  const { testPath = '' } = expect.getState()
  describe(nameOf(named), async () => {
    if (typeof named === 'string') await rerunOnChange([named])
    const { document, operations } = await read(named, options)
    await rerunOnChange(documentFiles(document))

    const groups = new Map(operations.map((operation) => [operation, describeOperation(operation)]))
    describe('the run', () => {
      for (const one of runTests(options, operations))
        test(one.title, once, (context) => tellRun(context, one, telling()))
    })

    const stop = new AbortController()
    let running: Promise<VerifiedContract> | undefined
    let verified: VerifiedContract | undefined
    const { timeMs = defaultTimeMs, startTimeoutMs = defaultStartTimeoutMs } = options
    // Starting and verifying end by themselves; closing is given as long as starting.
    const hookTimeout = 2 * startTimeoutMs + timeMs
    beforeAll(async () => {
      const chosen = operations.filter((one) => groups.get(one)?.tasks.some(isToRun))
      running = verifyContract(document, options, { only: onlyOf(chosen), signal: stop.signal })
      verified = await running.catch((error: unknown) => {
        throw readableError(error)
      })
    }, hookTimeout)
    // Where the hook above ran out of time, what it began still has to end.
    afterAll(async () => {
      stop.abort()
      await running?.catch(() => undefined)
    }, startTimeoutMs)

    function describeOperation(operation: Operation) {
      return describe(operationName(operation), () => {
        for (const check of checks)
          test(`${check.id}: ${check.title}`, once, (context) =>
            tellCheck(context, { operation: operation.id, check: check.id }, telling()),
          )
      })
    }

    /** All of them is told as none, so that the run knows that it is whole. */
    function onlyOf(chosen: readonly Operation[]): readonly string[] {
      const some = chosen.length === 0 ? operations : chosen
      return some.length === document.operations.length ? [] : some.map(({ id }) => id)
    }

    function telling(): Telling {
      if (verified === undefined) throw new Error('the server was not verified')
      const { failOn, unverified } = options
      return { ...verified, failOn, unverified, repeat: repeatLine(named, options, testPath) }
    }
  })
}

/** What was found is found: to look at it again changes nothing. */
const once = { retry: 0, repeats: 0 }

async function read(
  spec: string | object,
  options: ContractOptions,
): Promise<{ readonly document: Document; readonly operations: readonly Operation[] }> {
  try {
    const document = isDocument(spec) ? spec : await loadDocument(spec, { lint: false })
    return { document, operations: selectedOperations(document, options) }
  } catch (error) {
    throw readableError(error)
  }
}

function isDocument(spec: string | object): spec is Document {
  return typeof spec === 'object' && 'bundled' in spec && 'locate' in spec
}

function isToRun({ mode }: { readonly mode?: string }): boolean {
  return mode !== 'skip' && mode !== 'todo'
}

function nameOf(spec: string | object): string {
  if (typeof spec !== 'string')
    return 'title' in spec && typeof spec.title === 'string' ? spec.title : 'OpenAPI document'
  return isUrl(spec) ? shownSource(spec) : displayFile(pathOf(spec))
}

function operationName({ id, method, path }: Operation): string {
  const route = `${method} ${path}`
  return id === route ? id : `${id} (${route})`
}
