import { describe, expect, test } from 'vitest'
import { described } from './described.ts'
import { portalOperations } from './portal-operations.ts'

const now = described('3.7')
const before = described('3.6')
const operations = portalOperations(now)
const json = ['content', 'application/json'] as const
const signInSteps = ['login', 'loginWithCode', 'sendSms'] as const

/** The message of a named example of an exception. */
function message(operation: string, status: string, example: string): unknown {
  return now.at(operation, 'responses', status, ...json, 'examples', example, 'value', 'error', 'message')
}

/** The names of the examples of a JSON answer. */
function examples(operation: string, status: string): readonly string[] {
  return now.keys(operation, 'responses', status, ...json, 'examples')
}

function example(operation: string, status: string, name: string): unknown {
  return now.at(operation, 'responses', status, ...json, 'examples', name, 'value')
}

describe('signing in', () => {
  test('portal-8.1: signing in is answered with 200, and the 201 of the guide is accepted beside it', () => {
    const fixed = (status: string) =>
      now.at('login', 'responses', status, ...json, 'schema', 'properties', 'statusCode', 'const')
    expect([fixed('200'), fixed('201')]).toEqual([200, 201])
    const created = operations.filter(({ id }) => now.keys(id, 'responses').includes('201'))
    expect(created.map(({ id }) => id)).toEqual(['login'])
  })

  test('portal-8.3: a token expires at a moment in UTC, or at the sentinel, and at nothing else', () => {
    const given = ['2027-11-21T22:59:00.1234567Z', '2027-11-21T22:59:00Z', '0001-01-01T00:00:00']
    expect(given.filter((moment) => !now.accepts('Expires', moment))).toEqual([])
    const guide = ['2010-07-07T17:06:03.5845502+03:00', '2027-11-21T22:59:00', '0001-01-01T00:00:00Z+']
    expect(guide.filter((moment) => now.accepts('Expires', moment))).toEqual([])
  })

  test('portal-8.4: an answer without the links, or without sms and tfa, is not the answer of a sign-in', () => {
    const required = ['response', 'count', 'links', 'status', 'statusCode']
    expect(now.strings('#', 'components', 'schemas', 'LoginAnswer', 'required')).toEqual(required)
    expect(now.strings('#', 'components', 'schemas', 'SignedIn', 'required')).toEqual([
      'token',
      'expires',
      'sms',
      'tfa',
    ])
    expect(now.accepts('SignedIn', { token: 'AAAA', expires: '0001-01-01T00:00:00' })).toBe(false)
  })

  test('portal-8.9: no member of the body is required, and missing credentials are a 401', () => {
    expect(now.strings('#', 'components', 'schemas', 'LoginRequest', 'required')).toEqual([])
    expect(now.accepts('LoginRequest', {})).toBe(true)
    expect(message('login', '401', 'refused')).toBe('User authentication failed')
  })

  test('portal-8.10: too many attempts are an example of the 403, and the 429 has no body', () => {
    for (const id of signInSteps) {
      expect(message(id, '403', 'tooManyAttempts')).toContain('Too many login attempts')
      expect(now.keys(id, 'responses', '429', 'content')).toEqual([])
    }
  })

  test('portal-8.11: the one exception among the 404s of a sign-in is that of a confirmation link', () => {
    expect(examples('login', '404')).toEqual(['confirmationRefused'])
  })

  test('portal-8.12: signing in has a 403 for lock-outs, captchas and disabled users', () => {
    expect(examples('login', '403')).toEqual(['tooManyAttempts', 'captchaRejected', 'userDisabled'])
    const stack = (name: string) =>
      now.at('login', 'responses', '403', ...json, 'examples', name, 'value', 'error', 'stack')
    expect([stack('tooManyAttempts'), stack('captchaRejected')]).toEqual([null, null])
    expect(typeof stack('userDisabled')).toBe('string')
  })

  test('portal-8.13: a code that is no good is a 401, and no 403 speaks of codes', () => {
    expect(now.at('loginWithCode', 'responses', '401', 'description')).toContain(
      'everything that is wrong with the code',
    )
    expect(examples('loginWithCode', '403')).toEqual(examples('login', '403'))
  })

  test('portal-8.15: the body of the sign-in has a code until 3.6, that of the second step in both', () => {
    const schemas = ['LoginRequest', 'CodeLoginRequest']
    const members = [before, now].map((release) =>
      schemas.filter((name) => release.keys('#', 'components', 'schemas', name, 'properties').includes('code')),
    )
    expect(members).toEqual([['LoginRequest', 'CodeLoginRequest'], ['CodeLoginRequest']])
  })

  test('portal-8.16: no operation of the portal takes a header parameter', () => {
    const inHeader = operations.filter(({ id }) => [...now.parameters(id).values()].some((p) => p.in === 'header'))
    expect(inHeader).toEqual([])
    expect(now.at('#', 'components', 'securitySchemes', 'sessionCookie', 'in')).toBe('cookie')
  })

  test('portal-8.20: signing out knows a session by its cookie, or nobody', () => {
    expect(now.at('logout', 'security')).toEqual([{ sessionCookie: [] }, {}])
    expect(examples('logout', '200')).toEqual(['signedOut', 'singleLogout'])
  })

  test('portal-2.6: the verdict on a confirmation link is one of seven numbers', () => {
    const verdicts = [0, 1, 2, 3, 4, 5, 6, 7, 'Ok', 'Expired']
    const good = verdicts.filter((result) => now.accepts('Confirmation', { result, isAgent: false }))
    expect(good).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('the second factor', () => {
  test('portal-8.17: giving a phone number takes the header confirm alone', () => {
    expect(now.at('setPhone', 'security')).toEqual([{ confirm: [] }])
    expect(now.at('#', 'components', 'securitySchemes', 'confirm')).toMatchObject({ in: 'header', name: 'confirm' })
  })

  test('portal-8.18: validating a code takes the header confirm alone, and a sign-in says false', () => {
    expect(now.at('validateTfaCode', 'security')).toEqual([{ confirm: [] }])
    expect(example('validateTfaCode', '200', 'signedIn')).toMatchObject({ response: false })
    expect(example('validateTfaCode', '200', 'connected')).toMatchObject({ response: true })
  })

  test('portal-8.19: no operation answers 405; what is not available is a 403', () => {
    expect(operations.filter(({ id }) => now.keys(id, 'responses').includes('405'))).toEqual([])
    const available = ['setTfaSettings', 'getTfaAppSetup', 'getBackupCodes', 'renewBackupCodes', 'unlinkTfaApp']
    expect(available.filter((id) => !examples(id, '403').includes('notAvailable'))).toEqual([])
  })

  test('portal-2.4: text messages that are off, or too many of them, are a 500', () => {
    expect(examples('sendSms', '500')).toEqual(['notTurnedOn', 'tooManyCodes'])
  })

  test('portal-3.1: each outcome of a sign-in fits one of five schemas, and no other', () => {
    const outcomes = ['SignedIn', 'SmsCodeSent', 'PhoneActivationNeeded', 'TotpEnrolmentNeeded', 'TotpCodeNeeded']
    const responses = examples('login', '200').map((name) =>
      now.object('login', 'responses', '200', ...json, 'examples', name, 'value', 'response'),
    )
    const fitting = responses.map((response) => outcomes.filter((schema) => now.accepts(schema, response)))
    expect(fitting).toEqual([
      ['SignedIn'],
      ['SignedIn'],
      ['SmsCodeSent'],
      ['PhoneActivationNeeded'],
      ['TotpEnrolmentNeeded'],
      ['TotpCodeNeeded'],
    ])
  })

  test('portal-3.2: the token of a validated code is documented as a cookie, and is not in the body', () => {
    const pattern = now.at('validateTfaCode', 'responses', '200', 'headers', 'Set-Cookie', 'schema', 'pattern')
    expect('asc_auth_key=AAAA').toMatch(new RegExp(String(pattern)))
    const body = now.at('validateTfaCode', 'responses', '200', ...json, 'schema', 'properties', 'response', 'type')
    expect(body).toBe('boolean')
  })
})
