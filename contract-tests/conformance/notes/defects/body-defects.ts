import type { Defect } from '../../kit/defect.ts'

const schema = ['response-schema']

/** What answers have in their bodies. */
export const bodyDefects = {
  'wrong-type': {
    class: 'body',
    operation: 'getNote',
    what: 'answers the integer priority as a text',
    finding: { subject: /priority/, checks: schema },
    restFault: 2,
  },
  'integer-as-text': {
    class: 'body',
    operation: 'getStatistics',
    what: 'answers the count as a text',
    finding: { subject: /notes/, checks: schema },
  },
  'value-outside-enum': {
    class: 'body',
    operation: 'replaceNote',
    what: 'answers the colour in capitals, which is not in its enum',
    finding: { subject: /colour/, checks: schema },
  },
  'required-property-missing': {
    class: 'body',
    operation: 'listNotes',
    what: 'leaves out createdAt of the notes that it lists',
    finding: { subject: /createdAt|items|required/, checks: schema },
  },
  'undocumented-property': {
    class: 'body',
    operation: 'getMe',
    what: 'answers an internalId, although additional properties are not allowed',
    finding: { subject: /internalId|additionalProperties|unevaluatedProperties/, checks: schema },
  },
  'format-broken': {
    class: 'body',
    operation: 'getMe',
    what: 'answers createdAt as milliseconds, which is no date-time',
    finding: { subject: /createdAt/, checks: schema },
  },
  'null-where-none-may-be': {
    class: 'body',
    operation: 'getMe',
    what: 'answers null as an email',
    finding: { subject: /email/, checks: schema },
  },
  'body-missing': {
    class: 'body',
    operation: 'getMe',
    what: 'answers 200 without the body that is documented',
    finding: { subject: /200 body|content.type|JSON/i, checks: [...schema, 'documented-content-type'] },
  },
  'error-of-other-form': {
    class: 'body',
    operation: 'getNote',
    what: 'answers its 404, and nothing else, in another form than documented',
    finding: { subject: /404/, checks: [...schema, 'documented-content-type'] },
  },
} as const satisfies Record<string, Defect>
