/** Who may call what, by operationId: the same facts as in openapi.yaml, written down a second time on purpose. */
export interface SecurityRule {
  /** Any one of them suffices; none where anybody may call. */
  readonly schemes: readonly ('bearer' | 'cookie' | 'basic')[]
  readonly optional?: true
  readonly role?: 'admin'
}

const either: SecurityRule = { schemes: ['bearer', 'cookie'] }
const anybody: SecurityRule = { schemes: [] }

export const securityRules: Readonly<Record<string, SecurityRule>> = {
  getHealth: anybody,
  login: anybody,
  refreshToken: anybody,
  logout: either,
  getMe: either,
  listUsers: { schemes: ['bearer'], role: 'admin' },
  listNotes: either,
  createNote: either,
  getNote: either,
  replaceNote: either,
  changeNote: either,
  deleteNote: either,
  getStatistics: { schemes: ['basic'] },
  getBoard: { schemes: ['bearer'], optional: true },
}
