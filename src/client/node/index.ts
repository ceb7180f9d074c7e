/** docspace-auth/node: what only a process on a machine has. */
export { fromEnv, type Environment, type EnvironmentCredential, type FromEnvOptions } from './from-env.ts'
export { fileStore } from './file-store.ts'
export { defaultStorePath } from './store/default-path.ts'
export { loopback, type Loopback, type LoopbackOptions } from './loopback.ts'
