/* eslint-disable @typescript-eslint/no-require-imports -- Dredd hands its hooks to CommonJS only. */
const { readFileSync, writeFileSync } = require('node:fs')
const hooks = require('hooks')

/** What dredd.ts wrote for this run: for each documented answer, what to ask for it with, and the schema of its body. */
const plan = JSON.parse(readFileSync(process.env.DREDD_PLAN, 'utf8'))

const keyOf = ({ name, request, expected }) => `${request.method} ${name.split(' > ')[0]} ${expected.statusCode}`

hooks.beforeEach((transaction, done) => {
  const asked = plan[keyOf(transaction)]
  transaction.skip = asked === undefined
  if (asked !== undefined) {
    const { request, expected } = transaction
    if (asked.uri !== undefined) transaction.fullPath = request.uri = asked.uri
    if (asked.body !== undefined) request.body = asked.body
    Object.assign(request.headers, asked.headers)
    if (asked.schema !== undefined) expected.bodySchema = JSON.stringify(asked.schema)
  }
  done()
})

hooks.afterAll((transactions, done) => {
  const failed = transactions.flatMap((transaction) =>
    Object.entries(transaction.results?.fields ?? {}).flatMap(([field, { errors }]) =>
      errors.map(({ message }) => ({ asked: keyOf(transaction), field, message })),
    ),
  )
  const run = transactions.filter(({ skip }) => !skip).length
  writeFileSync(process.env.DREDD_RESULT, JSON.stringify({ run, failed }))
  done()
})
