/** docspace-contract: verifies that requests are what an OpenAPI description says. */
export { verify, type VerifyOptions } from './mock-run/verify.ts'
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
