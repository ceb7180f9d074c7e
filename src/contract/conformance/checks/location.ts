import { headerValues, type Answer } from '../evidence.ts'
import type { Check } from './check.ts'
import { eachAnswer, type Answered, type Remark } from './each-answer.ts'

/** `Location` is one URI reference. RFC 9110, 10.2.2. */
export const location: Check = {
  id: 'location',
  title: 'Location is a URI reference',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 10.2.2',
  ...eachAnswer(
    ({ answer }) => locationsOf(answer).length > 0,
    (item): Remark[] => {
      const locations = locationsOf(item.answer)
      const reason = locations.length > 1 ? 'there are several' : reasonAgainst(locations[0] ?? '', item)
      if (reason === undefined) return []
      return [
        {
          subject: 'header Location',
          message: `the Location header of ${item.operation.id} is no URI reference: ${reason}`,
          expected: 'one URI reference (RFC 3986, 4.1)',
          actual: locations.join(' and '),
        },
      ]
    },
  ),
}

function locationsOf({ headers }: Answer): readonly string[] {
  return headerValues(headers, 'location')
}

/** What of RFC 3986 (2.2 to 2.4) a text breaks: `URL` alone repairs nearly everything. */
function reasonAgainst(text: string, { request }: Answered): string | undefined {
  const wrong = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/u.exec(text)
  if (wrong !== null) return `it has the character ${JSON.stringify(wrong[0])}`
  if (/%(?![\da-f]{2})/i.test(text)) return 'it has a % that begins no escape'
  return URL.canParse(text, request.url) ? undefined : 'it cannot be parsed'
}
