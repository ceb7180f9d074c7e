/** What a server may read a parameter's text as: the text itself, and the number, boolean, null or list that it spells. */
export function textReadings(text: string): readonly unknown[] {
  // Space around a header's value is no part of it (RFC 9110, 5.5), and many trim what else they read.
  return [...new Set([text, text.trim()])].flatMap((one) => [...scalarReadings(one), ...listReadings(one)])
}

/** What a server may read several texts of one name as: lists of what each of them spells. */
export function listOfTexts(texts: readonly string[]): readonly unknown[] {
  const numbers = texts.map(Number)
  const booleans = texts.map((text) => scalarReadings(text).find((one) => typeof one === 'boolean'))
  return [
    texts,
    texts.map((text) => text.trim()),
    ...(texts.every((text) => text.trim() !== '') && numbers.every(Number.isFinite) ? [numbers] : []),
    ...(booleans.includes(undefined) ? [] : [booleans]),
  ]
}

function scalarReadings(text: string): unknown[] {
  const readings: unknown[] = [text]
  if (text.trim() !== '' && Number.isFinite(Number(text))) readings.push(Number(text))
  if (/^(?:true|t|1|yes|y|on)$/i.test(text)) readings.push(true)
  if (/^(?:false|f|0|no|n|off)$/i.test(text)) readings.push(false)
  if (text === '' || /^(?:null|nil|none)$/i.test(text)) readings.push(null)
  return readings
}

function listReadings(text: string): unknown[] {
  return [',', ' ', '|'].flatMap((separator) => listOfTexts(text.split(separator)))
}
