/** docspace-contract/vitest: a server's contract as tests, one for each operation and check. */
export { contract } from './contract.ts'
export type { ContractOptions, StartedTarget } from './contract-options.ts'
