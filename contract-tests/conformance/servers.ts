import { conformingServers } from './conforming/servers.ts'
import type { Defect } from './kit/defect.ts'
import type { StartedServer } from './kit/started-server.ts'
import { notesDefects, type NotesDefectId } from './notes/defects.ts'
import { startNotes } from './notes/start-notes.ts'
import { ordersDefects, type OrdersDefectId } from './orders/defects.ts'
import { startOrders } from './orders/start-orders.ts'

export { conformingServers, startNotes, startOrders }

/** One server with one mistake. */
export interface DefectiveServer {
  readonly id: string
  readonly design: 'notes' | 'orders'
  readonly defect: Defect
  readonly start: () => Promise<StartedServer>
}

/** The two designs without a defect. */
export const baselines: Readonly<Record<DefectiveServer['design'], () => Promise<StartedServer>>> = {
  notes: startNotes,
  orders: startOrders,
}

export const defectiveServers: readonly DefectiveServer[] = [
  ...(Object.keys(notesDefects) as NotesDefectId[]).map((id): DefectiveServer => ({
    id,
    design: 'notes',
    defect: notesDefects[id],
    start: () => startNotes({ defect: id }),
  })),
  ...(Object.keys(ordersDefects) as OrdersDefectId[]).map((id): DefectiveServer => ({
    id,
    design: 'orders',
    defect: ordersDefects[id],
    start: () => startOrders({ defect: id }),
  })),
]
