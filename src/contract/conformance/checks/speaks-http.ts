import type { Check } from './check.ts'

/** What comes back is HTTP. Why no answer came at all is the engine's to tell. */
export const speaksHttp: Check = {
  id: 'speaks-http',
  title: 'Every answer is HTTP',
  kind: 'protocol',
  severity: 'high',
  clause: 'RFC 9112, 2.1',
  applies: ({ exchanges }) =>
    exchanges.some(({ answer, failure }) => answer !== undefined || failure?.code === 'garbage'),
  judge: ({ exchanges }) =>
    exchanges.flatMap(({ failure, step }, exchange) =>
      failure?.code === 'garbage'
        ? [
            {
              exchange,
              subject: 'HTTP message',
              message: `what ${step.operation.id} answers cannot be read as HTTP`,
              expected: 'a status line, headers and a body as RFC 9112 has them',
              actual: failure.detail,
            },
          ]
        : [],
    ),
}
