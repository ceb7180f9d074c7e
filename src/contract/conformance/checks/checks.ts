import { alikeAnswers } from './alike-answers.ts'
import { allowHeader } from './allow-header.ts'
import { alternativeSufficient } from './alternative-sufficient.ts'
import { anonymousServed } from './anonymous-served.ts'
import { challenge } from './challenge.ts'
import type { Check } from './check.ts'
import { cookieFlags } from './cookie-flags.ts'
import { documentedContentType } from './documented-content-type.ts'
import { documentedStatus } from './documented-status.ts'
import { endedCredentialRefused } from './ended-credential-refused.ts'
import { fullPut } from './full-put.ts'
import { goneAfterDelete } from './gone-after-delete.ts'
import { idempotentPut } from './idempotent-put.ts'
import { lifecycleWorks } from './lifecycle-works.ts'
import { locationLeadsSomewhere } from './location-leads-somewhere.ts'
import { location } from './location.ts'
import { mediaTypeRefused } from './media-type-refused.ts'
import { memberNecessary } from './member-necessary.ts'
import { misplacedCredentialRefused } from './misplaced-credential-refused.ts'
import { missingCredentialRefused } from './missing-credential-refused.ts'
import { negativeDataRefused } from './negative-data-refused.ts'
import { noServerError } from './no-server-error.ts'
import { policyAllowed } from './policy-allowed.ts'
import { policyDenied } from './policy-denied.ts'
import { positiveDataAccepted } from './positive-data-accepted.ts'
import { readAfterWrite } from './read-after-write.ts'
import { readOnlyKept } from './read-only-kept.ts'
import { requiredHeaders } from './required-headers.ts'
import { responseHeaders } from './response-headers.ts'
import { responseSchema } from './response-schema.ts'
import { schemeWord } from './scheme-word.ts'
import { scopeNeeded } from './scope-needed.ts'
import { secretEcho } from './secret-echo.ts'
import { speaksHttp } from './speaks-http.ts'
import { stackTrace } from './stack-trace.ts'
import { tokenNotCacheable } from './token-not-cacheable.ts'
import { unauthorizedStatus } from './unauthorized-status.ts'
import { undocumentedMethodRefused } from './undocumented-method-refused.ts'
import { undocumentedSecret } from './undocumented-secret.ts'
import { writeOnlyLeak } from './write-only-leak.ts'
import { wrongCredentialRefused } from './wrong-credential-refused.ts'

/** Every check, in the order in which a finding explains most: who gets in, what comes out, what becomes of what was sent. */
export const checks: readonly Check[] = [
  speaksHttp,
  noServerError,
  missingCredentialRefused,
  wrongCredentialRefused,
  misplacedCredentialRefused,
  endedCredentialRefused,
  memberNecessary,
  scopeNeeded,
  policyDenied,
  policyAllowed,
  alternativeSufficient,
  anonymousServed,
  lifecycleWorks,
  schemeWord,
  unauthorizedStatus,
  challenge,
  secretEcho,
  writeOnlyLeak,
  undocumentedSecret,
  stackTrace,
  alikeAnswers,
  tokenNotCacheable,
  cookieFlags,
  negativeDataRefused,
  positiveDataAccepted,
  undocumentedMethodRefused,
  allowHeader,
  mediaTypeRefused,
  documentedStatus,
  documentedContentType,
  responseSchema,
  responseHeaders,
  requiredHeaders,
  location,
  locationLeadsSomewhere,
  readAfterWrite,
  fullPut,
  idempotentPut,
  readOnlyKept,
  goneAfterDelete,
]
