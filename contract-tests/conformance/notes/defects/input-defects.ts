import type { Defect } from '../../kit/defect.ts'

const negative = ['negative-data-refused']

/** What is accepted, and what refused. */
export const inputDefects = {
  'maximum-ignored': {
    class: 'input',
    operation: 'listNotes',
    what: 'takes a limit over its maximum',
    finding: { subject: /limit/, checks: negative },
    restFault: 4,
  },
  'body-maximum-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes a priority over its maximum',
    finding: { subject: /priority/, checks: negative },
  },
  'minimum-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes a priority under its minimum',
    finding: { subject: /priority/, checks: negative },
  },
  'enum-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes any text as a colour',
    finding: { subject: /colour/, checks: [...negative, 'response-schema'] },
    restFault: 5,
  },
  'query-enum-ignored': {
    class: 'input',
    operation: 'listNotes',
    what: 'takes any text as a colour to look for',
    finding: { subject: /colour/, checks: negative },
  },
  'required-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'makes notes without a title',
    finding: { subject: /title/, checks: [...negative, 'response-schema'] },
    restFault: 6,
  },
  'type-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes a title that is no text',
    finding: { subject: /title/, checks: negative },
  },
  'min-length-ignored': {
    class: 'input',
    operation: 'replaceNote',
    what: 'takes an empty title',
    finding: { subject: /title/, checks: negative },
  },
  'max-length-ignored': {
    class: 'input',
    operation: 'changeNote',
    what: 'takes a title that is too long',
    finding: { subject: /title/, checks: negative },
  },
  'pattern-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes tags that do not keep their pattern',
    finding: { subject: /tags/, checks: negative },
  },
  'max-items-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes more tags than there may be',
    finding: { subject: /tags/, checks: negative },
  },
  'unique-items-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes the same tag twice',
    finding: { subject: /tags/, checks: negative },
  },
  'format-ignored': {
    class: 'input',
    operation: 'createNote',
    what: 'takes a contact that is no email address',
    finding: { subject: /contact/, checks: negative },
  },
  'extra-property-accepted': {
    class: 'input',
    operation: 'createNote',
    what: 'takes properties that it does not have',
    finding: { subject: /additionalProperties|extra|unevaluated/i, checks: negative },
  },
  'media-type-unchecked': {
    class: 'input',
    operation: '*',
    what: 'reads JSON whatever its media type is called',
    finding: { subject: /media|type|text|content/i, checks: ['media-type-refused'] },
  },
  'longest-title-refused': {
    class: 'input',
    operation: 'createNote',
    what: 'refuses a title that is just as long as it may be',
    finding: { subject: /title|body/, checks: ['positive-data-accepted'] },
  },
  'optional-required': {
    class: 'input',
    operation: 'createNote',
    what: 'demands text, which is optional',
    finding: { subject: /text|body|required|request/, checks: ['positive-data-accepted'] },
  },
} as const satisfies Record<string, Defect>
