import { createValidator } from '../document/create-validator.ts'
import { loadDocument } from '../document/load-document.ts'
import type { Document, Operation } from '../document/document.ts'
import { alternativeName } from '../harness/alternative-name.ts'
import { createPlan, type Plan } from './create-plan.ts'
import { createStage, type LiveStage } from './create-stage.ts'
import type { LoadedEvent, PlannedEvent } from './events.ts'
import type { Profile } from './profile/profile.ts'
import { readProfile } from './profile/read-profile.ts'
import { readProducers } from './resources/read-producers.ts'
import { schemaFaults } from './schema-faults.ts'
import { countByPhase, selectCases, selectedOperations } from './select-cases.ts'
import type { Case } from './case.ts'
import type { VerifyServerOptions } from './verify-options.ts'

/** A run before its first request. */
export interface PreparedRun {
  readonly document: Document
  readonly operations: readonly Operation[]
  readonly plan: Plan
  readonly selected: readonly Case[]
  readonly live: LiveStage
  readonly loaded: LoadedEvent
  readonly planned: PlannedEvent
}

/** Reads the document and the profile, and plans. Sends nothing. */
export async function prepareRun(options: VerifyServerOptions): Promise<PreparedRun> {
  const { target, seed = 1, thorough = false } = options
  const document = isDocument(options.spec) ? options.spec : await loadDocument(options.spec, { lint: false })
  const operations = selectedOperations(document, options)
  const validator = await createValidator(document)
  const read = await profileOf(options, document)
  const profile = options.allowWrites === true ? { ...read, writes: true } : read
  const { warnings, unverified } = await schemaFaults(document, operations, options.strict === true)
  const producers = readProducers(document)
  const live = createStage({ document, validator, profile, producers, options })
  const plan = createPlan({
    document,
    validator,
    profile,
    producers,
    sessions: live.stage.sessions,
    operations,
    thorough,
    seed,
  })
  live.lean(plan.context)
  const { selected, excluded } = selectCases(plan.cases, options)
  const { source, title, version, openapi, problems } = document
  return {
    document,
    operations,
    plan,
    selected,
    live,
    loaded: {
      type: 'loaded',
      source,
      title,
      version,
      openapi,
      operations: operations.map(({ id, method, path, responses, security }) => ({
        id,
        method,
        path,
        statuses: responses.map(({ status }) => status),
        alternatives: security.map(alternativeName),
      })),
      problems,
      warnings,
      target,
      against: options.against ?? 'server',
    },
    planned: {
      type: 'planned',
      cases: selected.length,
      byPhase: countByPhase(selected),
      planned: selected.map(({ id, title }) => ({ id, title })),
      seed,
      notVerified: [...unverified, ...plan.notVerified, ...excluded],
    },
  }
}

function isDocument(spec: string | object): spec is Document {
  return typeof spec === 'object' && 'bundled' in spec && 'locate' in spec
}

async function profileOf(
  { profile = {}, env = process.env }: VerifyServerOptions,
  document: Document,
): Promise<Profile> {
  if (typeof profile === 'object' && 'locate' in profile) return profile
  return readProfile(profile, { document, env })
}
