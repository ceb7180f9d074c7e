/** docspace-auth/node: what only a process on a machine has. */
export { fromEnv, type Environment, type EnvironmentCredential, type FromEnvOptions } from './from-env.ts'
