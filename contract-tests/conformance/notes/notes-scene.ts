import { at, httpClient, textAt, type Answer, type Send } from '../kit/http-client.ts'

/** What witnesses do with a notes server, by hand. */
export interface NotesScene {
  readonly send: Send
  readonly login: (userName?: UserName) => Promise<Login>
  /** The id of a new note. */
  readonly note: (token: string, content?: Readonly<Record<string, unknown>>) => Promise<string>
  /** Makes everything expire that was issued until now. */
  readonly expire: () => Promise<unknown>
}

export type NotesWitness = (scene: NotesScene) => Promise<boolean>

export interface Login {
  readonly token: string
  readonly refreshToken: string
  /** As a Cookie header has it. */
  readonly cookie: string
  readonly answer: Answer
}

const passwords = { alice: 'correct:horse:battery', bob: 'tr0ub4dor:three', root: 'open:sesame:42' }
export type UserName = keyof typeof passwords

export function notesScene(url: string): NotesScene {
  const send = httpClient(url)
  return {
    send,
    async login(userName = 'alice') {
      const answer = await send('POST', '/login', { json: { userName, password: passwords[userName] } })
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const { json } = answer
      return { token: textAt(json, 'token'), refreshToken: textAt(json, 'refreshToken'), cookie, answer }
    },
    async note(token, content = {}) {
      return textAt((await send('POST', '/notes', { token, json: { title: 'Milk', ...content } })).json, 'id')
    },
    expire: () => send('POST', '/test/clock'),
  }
}

export function basic(userName: UserName, password: string = passwords[userName]): string {
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
}

/** The status of one request. */
export async function statusOf(answer: Promise<Answer>): Promise<number> {
  return (await answer).status
}

export { at, textAt }
