import type { OrdersDefectId } from './defects.ts'
import type { OrdersWitness } from './orders-scene.ts'
import { accessWitnesses } from './witnesses/access-witnesses.ts'
import { answerWitnesses } from './witnesses/answer-witnesses.ts'
import { authenticationWitnesses } from './witnesses/authentication-witnesses.ts'
import { behaviourWitnesses } from './witnesses/behaviour-witnesses.ts'

/** By hand, for each defect: whether it shows over HTTP. */
export const ordersWitnesses: Readonly<Record<OrdersDefectId, OrdersWitness>> = {
  ...authenticationWitnesses,
  ...accessWitnesses,
  ...answerWitnesses,
  ...behaviourWitnesses,
}
