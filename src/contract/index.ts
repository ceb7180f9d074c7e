/** docspace-contract: verifies that servers, and requests to them, are what an OpenAPI description says. */
export { verify, type VerifyOptions } from './verify.ts'
export type { VerifyMockOptions } from './mock-run/verify-on-mock.ts'
export type { VerifyServerOptions } from './conformance/verify-options.ts'
export { UnknownCaseError } from './conformance/unknown-case-error.ts'
export { verifyPortal, type VerifyPortalOptions } from './portal-run/verify-portal.ts'
export type {
  CaseEvent,
  ConformanceEvent,
  EndedEvent as ConformanceEndedEvent,
  FindingEvent,
  KnownFinding,
  LoadedEvent as ConformanceLoadedEvent,
  PlannedEvent,
  ProgressEvent as ConformanceProgressEvent,
  Totals as ConformanceTotals,
  UnverifiedCase,
} from './conformance/events.ts'
export type { Finding as ConformanceFinding, Severity, ShownExchange } from './conformance/finding.ts'
export type { NotVerified, NotVerifiedCode } from './conformance/outcome.ts'
export type { ConformanceReport } from './report/conformance/conformance-report.ts'
export type { Coverage, Dimension } from './conformance/coverage/coverage.ts'
export type { ProfileInput } from './conformance/profile/profile.ts'
export { ProfileError } from './conformance/profile/profile-error.ts'
export type {
  EndedEvent,
  ExitCode,
  LoadedEvent,
  ProgressEvent,
  RowEvent,
  RowResult,
  StartedEvent,
  Totals,
  VerifyEvent,
} from './harness/events.ts'
export type { Finding } from './harness/finding.ts'
export type { Obstacle, ObstacleCode } from './harness/outcome.ts'
export type { UnverifiableRow } from './harness/unverifiable-row.ts'
export { UnknownOperationError } from './harness/unknown-operation-error.ts'
export { plainDriver } from './harness/drivers/plain-driver.ts'
export {
  ObstacleError,
  type Driver,
  type Received,
  type Secret,
  type Send,
  type Target,
} from './harness/drivers/driver.ts'
export type { AskedAnswer, BodyValue, Case, RequestValues, Row } from './harness/case.ts'
export type { JsonReport, JsonRow } from './report/json-report.ts'
export { startMock, type Mock, type MockOptions } from './mock/start-mock.ts'
export { MockError, type MockErrorCode } from './mock/mock-error.ts'
export type {
  Disagreement,
  Exchange,
  HeaderField,
  OwnVerdict,
  PrismVerdict,
  RecordedRequest,
  RecordedResponse,
  Remark,
  Violation,
} from './mock/exchange.ts'
export { loadDocument, type LoadOptions } from './document/load-document.ts'
export { DocumentError, type DocumentErrorCode } from './document/document-error.ts'
export type {
  Document,
  Header,
  LintProblem,
  MediaType,
  Method,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Schema,
  SecurityAlternative,
  SecurityScheme,
  SecurityUse,
  SourcePosition,
} from './document/document.ts'
