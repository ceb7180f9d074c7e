/** docspace-auth/sessions: the sign-ins of a user that are still good, and their end. */
export { logout, type SignedOut } from './logout.ts'
export {
  activeConnections,
  endConnection,
  endOtherConnections,
  type ActiveConnection,
  type ActiveConnections,
} from './active-connections.ts'
