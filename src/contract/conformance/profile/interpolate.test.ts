import { describe, expect, it } from 'vitest'
import { interpolate } from './interpolate.ts'

const env = { NAME: 'alice', EMPTY: '', BRACES: '${NAME}' }

describe('interpolate', () => {
  it.each([
    ['plain', 'plain', false],
    ['${NAME}', 'alice', true],
    ['a ${NAME} b ${NAME}', 'a alice b alice', true],
    ['${NONE:-none}', 'none', true],
    ['${NONE:-}', '', true],
    ['${EMPTY:-none}', 'none', true],
    ['${NAME:-none}', 'alice', true],
    ['${NONE:-a:-b}', 'a:-b', true],
    ['$${NAME}', '${NAME}', false],
    // What comes from the environment is not looked into again.
    ['${BRACES}', '${NAME}', true],
    ['$NAME {NAME} $', '$NAME {NAME} $', false],
  ])('%s is %s', (source, text, replaced) => {
    expect(interpolate(source, env)).toEqual({ text, replaced, problems: [] })
  })

  it.each([
    ['${NONE}', 'the environment variable NONE is not set'],
    ['${EMPTY}', 'the environment variable EMPTY is empty'],
    ['${toString}', 'the environment variable toString is not set'],
    ['${}', 'this is no variable'],
    ['${A-B}', 'this is no variable'],
    ['${NAME', 'this is no variable'],
  ])('%s is a mistake: %s', (source, what) => {
    const { text, problems } = interpolate(source, env)
    expect(problems.map((problem) => problem.what.split(':')[0])).toEqual([what])
    expect(text).toBe(source)
  })
})
