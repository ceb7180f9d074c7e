type Schema = Readonly<Record<string, unknown>>

/** A plain number within the bounds of all schemas: 1 where it may be. */
export function sampleNumber(schemas: readonly Schema[], whole: boolean): number {
  const said = (keyword: string): number[] =>
    schemas.flatMap(({ [keyword]: value }) => (typeof value === 'number' ? [value] : []))
  const [step = whole ? 1 : 0] = said('multipleOf')
  const above = said('exclusiveMinimum')
  const below = said('exclusiveMaximum')
  const least = Math.max(-Infinity, ...said('minimum'), ...above)
  const most = Math.min(Infinity, ...said('maximum'), ...below)
  const middle = Number.isFinite(least + most) ? (least + most) / 2 : 0
  const near = [1, least, least + step, least + 1, most, most - step, most - 1, middle, 0]
  const fits = (value: number) =>
    value >= least &&
    value <= most &&
    !above.includes(value) &&
    !below.includes(value) &&
    (step === 0 || isMultiple(value, step)) &&
    (!whole || Number.isInteger(value))
  const stepped = near.flatMap((value) =>
    step === 0 ? [value] : [value, onStep(value, step), onStep(value, step) + step],
  )
  return stepped.find((value) => Number.isFinite(value) && fits(value)) ?? 1
}

function onStep(value: number, step: number): number {
  // Through a text: 0.1 * 3 is not 0.3.
  return Number((Math.ceil(value / step) * step).toPrecision(12))
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-9
}
