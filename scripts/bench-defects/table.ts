import type { Complaint } from './complaint.ts'
import type { Answer, Baseline } from './measure.ts'

/** What one tool did: a column. */
export interface Result {
  readonly name: string
  readonly version: string
  readonly settings: string
  readonly baselines: readonly Baseline[]
  readonly answers: readonly Answer[]
  /** How many defects there are: more than answers, where it was asked about a sample. */
  readonly defects: number
}

/** The classes of the issue, in its order. */
const classes = ['body', 'status', 'header', 'authentication', 'authorization', 'state', 'input', 'leak']

/** The ten faults of the published `rest-faults` experiment, in its order and words. */
const restFaults = [
  '500',
  'wrong type',
  'undeclared 2xx',
  'maximum ignored',
  'enum ignored',
  'required ignored',
  'invalid `Location`',
  'DELETE that does nothing',
  'PUT that is partial',
  'PUT that is not idempotent',
]

/** Markdown: class by class, what a run costs, what was found that is not there, and the ten faults. */
export function printTable(results: readonly Result[]): string {
  const titles = results.map(({ name, version, answers, defects }) => {
    const sample = answers.length < defects ? `, asked about ${answers.length} of ${defects}` : ''
    return `${name} ${version}${sample}`
  })
  const row = (title: string, cell: (result: Result) => string) => [title, ...results.map(cell)]
  const subjects = [...new Set(results.flatMap(({ baselines }) => baselines.map(({ subject }) => subject)))]
  const main = [
    ...classes.map((name) => row(name, ({ answers }) => share(answers.filter((one) => one.class === name)))),
    row('**total**', ({ answers }) => `**${share(answers)}**`),
    row('false positives', ({ baselines }) => String(baselines.flatMap(({ complaints }) => complaints).length)),
    ...subjects.flatMap((subject) => {
      const runsOf = ({ baselines }: Result) =>
        baselines.filter((one) => one.subject === subject).flatMap(({ runs }) => runs)
      return [
        row(`requests, ${subject}`, (result) => shown(median(runsOf(result).map(({ requests }) => requests)), 0)),
        row(`seconds, ${subject}`, (result) => shown(median(runsOf(result).map(({ seconds }) => seconds)), 1)),
      ]
    }),
  ]
  const ten = [
    ...restFaults.map((title, index) =>
      row(`${index + 1}. ${title}`, ({ answers }) => share(answers.filter(({ restFault }) => restFault === index + 1))),
    ),
    row('**found at all, of ten**', ({ answers }) => {
      const found = answers.flatMap((one) => (one.found && one.restFault !== undefined ? [one.restFault] : []))
      return `**${new Set(found).size}**`
    }),
  ]
  return [...markdown(['found/asked', ...titles], main), '', ...markdown(['rest-faults', ...titles], ten)].join('\n')
}

/** What has to be known to read the table: how each tool was set up, and where it gave no answer. */
export function printNotes(results: readonly Result[]): string {
  return results
    .flatMap(({ name, settings, answers, baselines }) => {
      const failures = answers.filter(({ failure }) => failure !== undefined)
      const all = baselines.flatMap(({ complaints }) => complaints)
      return [
        `* ${name}: ${settings}.`,
        ...failures.map(({ subject, id, failure }) => `  * no answer for ${subject}/${id}: ${firstLine(failure)}`),
        ...all.map((complaint) => `  * false: ${inWords(complaint)}`),
      ]
    })
    .join('\n')
}

function inWords({ operation, what, check, subject }: Complaint): string {
  return [operation, ...(check === undefined ? [what] : [check, subject])].filter(Boolean).join(' ')
}

function firstLine(text = ''): string {
  return text.trim().split('\n').at(-1) ?? ''
}

function share(answers: readonly Answer[]): string {
  return answers.length === 0 ? '–' : `${answers.filter(({ found }) => found).length}/${answers.length}`
}

function shown(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits)
}

/** The lower of the two in the middle, where there are two. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(['---', ...head.slice(1).map(() => '---:')]), ...rows.map(line)]
}
