/** What one documented answer is asked for with. What is left out is as Dredd takes it from the document. */
export interface Asked {
  readonly uri?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** By method, path template and status: `GET /notes/{noteId} 404`. */
export type AskedFor = Readonly<Record<string, Asked>>

export const asJson = (value: unknown): Pick<Asked, 'body'> => ({ body: JSON.stringify(value) })

export const asText: Asked = { headers: { 'Content-Type': 'text/plain' }, body: 'text' }
