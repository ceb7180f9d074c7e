import type { Flawed } from '../kit/defect.ts'
import type { OrdersDefectId } from './defects.ts'
import type { ApiKey, State } from './state.ts'

/** The key with this text, of this kind, that is not revoked. */
export function findKey(
  state: State,
  kind: ApiKey['kind'],
  text: string,
  operation: string,
  flawed: Flawed<OrdersDefectId>,
): ApiKey | undefined {
  const ofKind = state.keys.filter((one) => one.kind === kind)
  if (text === '') return flawed('empty-key-accepted') && kind === 'api' ? ofKind[0] : undefined
  if (flawed('wrong-key-accepted', operation)) return ofKind[0]
  if (flawed('revoked-key-accepted') || (kind === 'report' && flawed('revoked-report-key-accepted'))) {
    const revoked = state.revokedKeys.find((one) => one.key === text)
    if (revoked !== undefined) return revoked
  }
  const isPrefix = flawed('truncated-key-accepted') && text.length >= 12
  return ofKind.find((one) => (isPrefix ? one.key.startsWith(text) : one.key === text))
}
