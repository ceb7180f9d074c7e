/**
 * docspace-auth/validate: for each operation, guards of its request body and of its answers, compiled from the
 * description beforehand: no eval. They are named after the operations, and are as many: so this one re-exports all
 * there are.
 */
export * from '../../../generated/validators/index.js'
