import { answerSchema } from './answer-schema.ts'
import type { Check } from './check.ts'
import { completed } from './completed.ts'
import { credential } from './credential.ts'
import { headerParameters } from './header-parameters.ts'
import { method } from './method.ts'
import { noOtherCredential } from './no-other-credential.ts'
import { oneRequest } from './one-request.ts'
import { ownOrigin } from './own-origin.ts'
import { path } from './path.ts'
import { prismRequest } from './prism-request.ts'
import { query } from './query.ts'
import { receivedBody } from './received-body.ts'
import { receivedStatus } from './received-status.ts'
import { requestBody } from './request-body.ts'
import { requestMediaType } from './request-media-type.ts'
import { requestSchema } from './request-schema.ts'
import { statusAsAsked } from './status-as-asked.ts'
import { verdictsAgree } from './verdicts-agree.ts'

/** Every check, in the order in which a finding explains most. */
export const checks: readonly Check[] = [
  ownOrigin,
  oneRequest,
  method,
  path,
  query,
  headerParameters,
  credential,
  noOtherCredential,
  requestMediaType,
  requestBody,
  requestSchema,
  prismRequest,
  statusAsAsked,
  answerSchema,
  verdictsAgree,
  completed,
  receivedStatus,
  receivedBody,
]
