import type { Flawed } from '../kit/defect.ts'
import type { QueryRule } from '../kit/route.ts'
import type { Schema } from '../kit/schema.ts'
import type { NotesDefectId } from './defects.ts'

type Has = Flawed<NotesDefectId>

/** A keyword, unless it is the one that the server forgets. */
function unless(isForgotten: boolean, keyword: Schema): Schema {
  return isForgotten ? {} : keyword
}

/** Properties that a client may write. */
function noteProperties(has: Has): Readonly<Record<string, Schema>> {
  const titleMost = has('longest-title-refused') ? 79 : 80
  return {
    title: {
      ...unless(has('type-ignored'), { type: 'string' }),
      ...unless(has('min-length-ignored'), { minLength: 1 }),
      ...unless(has('max-length-ignored'), { maxLength: titleMost }),
    },
    text: { type: 'string', maxLength: 2000 },
    colour: { type: 'string', ...unless(has('enum-ignored'), { enum: ['yellow', 'blue', 'green'] }) },
    priority: {
      type: 'integer',
      ...unless(has('minimum-ignored'), { minimum: 1 }),
      ...unless(has('body-maximum-ignored'), { maximum: 5 }),
    },
    tags: {
      type: 'array',
      ...unless(has('max-items-ignored'), { maxItems: 5 }),
      ...unless(has('unique-items-ignored'), { uniqueItems: true }),
      items: { type: 'string', ...unless(has('pattern-ignored'), { pattern: '^[a-z][a-z0-9-]{0,19}$' }) },
    },
    due: { type: ['string', 'null'], format: 'date' },
    contact: { type: 'string', maxLength: 100, ...unless(has('format-ignored'), { format: 'email' }) },
    public: { type: 'boolean' },
    passcode: { type: 'string', pattern: '^[0-9]{4,12}$' },
  }
}

/** Ones that the server sets: a client may send them back, and they are passed over. */
export const readOnlyNames: readonly string[] = ['id', 'owner', 'createdAt', 'updatedAt', 'isLocked']

function withReadOnly(properties: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  return { ...properties, ...Object.fromEntries(readOnlyNames.map((name) => [name, {}])) }
}

export function noteBody(has: Has, operation: 'createNote' | 'replaceNote'): Schema {
  const isNew = operation === 'createNote'
  return {
    type: 'object',
    ...unless(has('required-ignored', operation), {
      required: ['title', ...(has('optional-required', operation) ? ['text'] : [])],
    }),
    ...unless(has('extra-property-accepted', operation), { additionalProperties: false }),
    properties: withReadOnly(noteProperties((id, at) => has(id, at ?? (isNew ? 'createNote' : 'replaceNote')))),
  }
}

/** A merge patch (RFC 7396): null takes away what may be missing. */
export function notePatch(has: Has): Schema {
  const { title, colour, ...optional } = noteProperties((id, at) => has(id, at ?? 'changeNote'))
  const removable = Object.entries(optional).map(([name, schema]) => [name, { anyOf: [schema, { type: 'null' }] }])
  return {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { ...(title && { title }), ...(colour && { colour }), ...Object.fromEntries(removable) },
  }
}

export function listQuery(has: Has): QueryRule {
  return {
    properties: {
      limit: { type: 'integer', minimum: 1, ...unless(has('maximum-ignored'), { maximum: 100 }) },
      offset: { type: 'integer', minimum: 0, maximum: 10000 },
      colour: { type: 'string', ...unless(has('query-enum-ignored'), { enum: ['yellow', 'blue', 'green'] }) },
      tag: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,19}$' },
    },
  }
}

export const loginBody: Schema = {
  type: 'object',
  required: ['userName', 'password'],
  additionalProperties: false,
  properties: {
    userName: { type: 'string', minLength: 1, maxLength: 100 },
    password: { type: 'string', minLength: 1, maxLength: 200 },
  },
}

export const refreshBody: Schema = {
  type: 'object',
  required: ['refreshToken'],
  additionalProperties: false,
  properties: { refreshToken: { type: 'string', minLength: 1, maxLength: 200 } },
}
