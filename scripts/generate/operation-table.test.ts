import { describe, expect, it } from 'vitest'
import { operationTable } from './operation-table.ts'

const responses = { 200: {} }

describe('operationTable', () => {
  it('says of each operation what a client has to know, in the order of the ids', () => {
    const table = operationTable({
      paths: {
        '/b': {
          post: {
            operationId: 'b',
            security: [{ apiKey: [] }, { basic: [], confirm: [] }, {}],
            responses: { 200: {}, 302: {} },
          },
        },
        '/a/{id}': {
          delete: {
            operationId: 'a',
            security: [{ apiKey: [] }],
            'x-aliases': ['/old/{id}'],
            'x-own-credentials': true,
            responses,
          },
        },
      },
    })

    expect(table).toEqual([
      {
        id: 'a',
        method: 'DELETE',
        path: '/a/{id}',
        aliases: ['/old/{id}'],
        security: [['apiKey']],
        anonymous: false,
        idempotent: true,
        ownCredentials: true,
        documentsRedirect: false,
      },
      {
        id: 'b',
        method: 'POST',
        path: '/b',
        aliases: [],
        security: [['apiKey'], ['basic', 'confirm'], []],
        anonymous: true,
        idempotent: false,
        ownCredentials: false,
        documentsRedirect: true,
      },
    ])
  })

  it('believes x-idempotent more than the method', () => {
    const paths = {
      '/a': {
        post: { operationId: 'a', 'x-idempotent': true, responses },
        put: { operationId: 'b', 'x-idempotent': false, responses },
      },
    }
    expect(operationTable({ paths }).map(({ idempotent }) => idempotent)).toEqual([true, false])
  })

  it('falls back to the security of the whole document', () => {
    const paths = { '/a': { get: { operationId: 'a', responses } } }
    expect(operationTable({ security: [{ basic: [] }], paths })[0]).toMatchObject({
      security: [['basic']],
      anonymous: false,
    })
    expect(operationTable({ paths })[0]).toMatchObject({ security: [], anonymous: true })
  })
})
