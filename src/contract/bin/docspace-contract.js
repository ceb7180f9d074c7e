#!/usr/bin/env node
import module from 'node:module'

// Prism and Redocly are much code: compiled once and kept, they start noticeably faster the next time.
module.enableCompileCache?.()
await import('../dist/cli.js')
