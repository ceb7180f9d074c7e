import type { Evidence, Remark } from '../evidence.ts'
import { problemsText, type ExampleFault } from '../example-fault.ts'
import type { Check, Difference } from './check.ts'

/** Our own validators find in the request what the document says: parameters, body, media type, credential. */
export const requestSchema: Check = {
  id: 'request-schema',
  about: 'request',
  judge({ exchanges, case: { faults = [] } }: Evidence) {
    const remarks = exchanges[0]?.verdicts.own.request ?? []
    const isExplained = (remark: Remark) => faults.some((fault) => explains(fault, remark))
    return [
      ...faults.filter((fault) => remarks.some((remark) => explains(fault, remark))).map(wrongExample),
      ...remarks.filter((remark) => !isExplained(remark)).map(wrongRequest),
    ]
  },
}

/** Whether a remark is of the value that an example of the document gave, and that its schema does not allow. */
export function explains({ about, at }: ExampleFault, remark: Remark): boolean {
  return remark.about === about && (about === 'body' || remark.at === at)
}

function wrongExample({ about, at, pointer, problems }: ExampleFault): Difference {
  const what =
    about === 'body' ? `the request body${at === 'default' ? '' : ` "${at}"`}` : `the ${about} parameter "${at}"`
  return {
    message: `the document's own example of ${what} does not keep its schema: correct one of them`,
    expected: 'an example that its schema allows',
    actual: problemsText(problems),
    pointer,
  }
}

function wrongRequest({ about, at, message, pointer }: Remark): Difference {
  return {
    message: `the request is not what the document says: ${about}`,
    expected: 'a request that the document allows',
    actual: at === '' ? message : `${at}: ${message}`,
    ...(pointer !== undefined && { pointer }),
  }
}
