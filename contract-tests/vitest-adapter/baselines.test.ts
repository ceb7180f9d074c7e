import { contract } from 'docspace-contract/vitest'
import { startNotes, startOrders } from '../conformance/servers.ts'

/** The two designs of contract-tests/conformance that keep their contract: no test fails. */
for (const [folder, start] of Object.entries({ notes: () => startNotes(), orders: () => startOrders() })) {
  const file = (name: string) => `${import.meta.dirname}/../conformance/${folder}/${name}`
  contract(file('openapi.yaml'), { target: start, profile: file('profile.yaml') })
}
