import { expect, it } from 'vitest'
import { listOfTexts, textReadings } from './text-readings.ts'

it.each([
  ['12', 12],
  [' 7 ', 7],
  ['yes', true],
  ['0', false],
  ['', null],
  ['NULL', null],
  ['a,b', ['a', 'b']],
  ['1|2', [1, 2]],
  ['one two', ['one', 'two']],
  [' x ', 'x'],
])('%j may be read as %j', (text, reading) => {
  expect(textReadings(text)).toContainEqual(reading)
})

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['1', '2'],
    [1, 2],
  ],
  [
    ['on', 'off'],
    [true, false],
  ],
])('%j may be read as %j', (texts, reading) => {
  expect(listOfTexts(texts)).toContainEqual(reading)
})
