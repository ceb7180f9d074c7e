import { defectsAreFound } from '../defects-are-found.ts'

defectsAreFound('notes')
