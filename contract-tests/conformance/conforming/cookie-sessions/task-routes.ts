import { refuse } from '../../kit/problem.ts'
import type { Input, Route } from '../../kit/route.ts'

export interface Caller {
  readonly userName: string
  readonly session: string
}

interface Task {
  readonly title: string
  readonly assignee?: string
  readonly done: boolean
}

/** Everybody has tasks of their own, under names that they choose: the same path is another thing for another user. */
export function taskRoutes(): readonly Route<Caller>[] {
  const tasks = new Map<string, Task>()
  const keyOf = ({ caller, path }: Input<Caller>) => `${caller.userName} ${path.name ?? ''}`
  const path = '/tasks/{name}'
  return [
    {
      id: 'listTasks',
      method: 'GET',
      path: '/tasks',
      query: { properties: { done: { type: 'boolean' } } },
      serve: ({ caller, query }) => {
        const own = [...tasks].filter(([key]) => key.startsWith(`${caller.userName} `))
        const shown = own.map(([key, task]) => ({ name: key.slice(caller.userName.length + 1), ...task }))
        return { status: 200, json: shown.filter(({ done }) => query.done === undefined || done === query.done) }
      },
    },
    {
      id: 'getTask',
      method: 'GET',
      path,
      serve: (input) => {
        const task = tasks.get(keyOf(input))
        return task === undefined ? refuse(404, 'there is no such task') : { status: 200, json: task }
      },
    },
    {
      id: 'putTask',
      method: 'PUT',
      path,
      body: {
        mediaTypes: ['application/json'],
        schema: {
          type: 'object',
          required: ['title'],
          properties: {
            title: { type: 'string', minLength: 1, maxLength: 60 },
            assignee: { type: 'string', format: 'email' },
            done: { type: 'boolean' },
          },
        },
      },
      serve: (input) => {
        if (!/^[a-z0-9-]{1,40}$/.test(input.path.name ?? ''))
          refuse(422, 'a name has small letters, digits and hyphens')
        const isNew = !tasks.has(keyOf(input))
        const { title, assignee, done } = input.body
        tasks.set(keyOf(input), {
          title: String(title),
          ...(typeof assignee === 'string' && { assignee: assignee.toLowerCase() }),
          done: done === true,
        })
        return isNew ? { status: 201, headers: { Location: input.call.path } } : { status: 204 }
      },
    },
    {
      id: 'deleteTask',
      method: 'DELETE',
      path,
      serve: (input) => {
        checkName(input)
        tasks.delete(keyOf(input))
        return { status: 204 }
      },
    },
  ]
}

function checkName({ path }: Input<Caller>): void {
  if (!/^[a-z0-9-]{1,40}$/.test(path.name ?? '')) refuse(422, 'a name has small letters, digits and hyphens')
}
