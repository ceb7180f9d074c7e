#!/usr/bin/env node
import module from 'node:module'

// Compiled once and kept: a script that asks for a token waits for this each time.
module.enableCompileCache?.()
await import('../dist/cli/index.js')
