/** `ApiDateTime`: seven fractional digits, in the tenant's time zone, whose offset is `Z` where it is nought (portal 1.1). */
export function apiDateTime(milliseconds: number, { utcOffset }: { readonly utcOffset: number }): string {
  const local = new Date(milliseconds + utcOffset * 60_000).toISOString()
  return local.replace('Z', `0000${utcOffset === 0 ? 'Z' : offset(utcOffset)}`)
}

function offset(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`
}

/** `expires`: UTC, up to seven fractional digits whose trailing zeros are cut; the sentinel where there is none (portal 2.2). */
export function expiresText(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '0001-01-01T00:00:00'
  return new Date(milliseconds).toISOString().replace(/\.?0*Z$/, 'Z')
}
