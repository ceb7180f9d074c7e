import { describe, expect, it } from 'vitest'
import { findStackTrace } from './find-stack-trace.ts'

const traces = [
  'TypeError: Cannot read properties of undefined\n    at getNote (/app/src/notes.js:10:15)',
  'Error: no\n    at file:///srv/app/index.mjs:3:9',
  'Error\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
  'Error\n    at async Object.<anonymous> (C:\\app\\index.js:1:7)',
  'java.lang.NullPointerException\n\tat com.acme.Notes.get(Notes.java:42)',
  'org.springframework.dao.DataIntegrityViolationException: could not execute statement',
  'Traceback (most recent call last):\n  File "/srv/app.py", line 3, in get',
  'File "app/views.py", line 12',
  'System.NullReferenceException: Object reference not set',
  'at Acme.Notes.Get(Int32 id) in /src/Notes.cs:line 12',
  '<b>Fatal error</b>: Uncaught Error in <b>/var/www/x.php</b> on line <b>3</b>',
  'Warning: mysqli_connect(): denied in /var/www/db.php on line 12',
  '#0 /var/www/index.php(12): main()',
  "/app/notes.rb:12:in `get'",
  'goroutine 1 [running]:\nmain.main()',
  'panic: runtime error: index out of range',
  "thread 'main' panicked at src/main.rs:2:5",
  'You have an error in your SQL syntax; check the manual',
  'SQLITE_CONSTRAINT: UNIQUE constraint failed: users.name',
  'near "FROM": syntax error',
  'duplicate key value violates unique constraint "users_pkey"',
  'relation "users" does not exist',
  'ORA-00942: table or view does not exist',
  'SQLSTATE[42S02]: Base table or view not found',
  'E11000 duplicate key error collection: notes.users',
  'failed in /usr/src/app/lib/db.ts:88',
]

const prose = [
  'Unexpected token } in JSON at position 5 (line 1 column 6)',
  'The title must have at most 20 characters.',
  'Not found: /notes/12',
  'No note with id 7 at https://api.example.com:8080/notes/7',
  'An error occurred on line 3 of your input',
  'Exception: this note is exempt (see 4.2)',
  'Meet me at Central Station (platform 9)',
  'the column "title" is too long',
  'unknown column "title"',
  'A relation with this name already exists.',
  'email must match format "email"',
  'com.acme.errors.ValidationError',
  'Duplicate entry: the name is taken',
  'You have an error in your input',
  'type.googleapis.com/google.rpc.ErrorInfo',
  'must match pattern "^[a-z]+$"',
  'Request 8a7f-12 failed at 12:30:05',
  '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.25.3</center></body></html>',
  'Only .js and .py files may be uploaded to /home/anna/files',
]

describe('findStackTrace', () => {
  it.each(traces)('knows %j', (text) => {
    expect(findStackTrace(text)).toBeDefined()
  })

  it.each(prose)('leaves alone %j', (text) => {
    expect(findStackTrace(text)).toBeUndefined()
  })

  it('takes no longer for a text made to be slow', () => {
    const text = `at ${'a'.repeat(20_000)} ${'/x'.repeat(20_000)}`
    const started = performance.now()
    findStackTrace(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
