import { registerHooks } from 'node:module'

/**
 * For `node --import`: runs the command from its sources, the client's included, so that the tests of the command need no
 * build. Not part of the package.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'docspace-auth'
      ? next(new URL('../../client/index.ts', import.meta.url).href, context)
      : next(specifier, context),
})
