/** A time as people write it here, and how far off it is: `2026-11-28 17:45 (in 10 minutes)`. */
export function timeText(time: Date, now: number): string {
  return `${localTime(time)} (${distance(time.getTime() - now)})`
}

/** On this machine's clock face, to the minute. */
export function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

function distance(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000)
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1]
  const count = Math.floor(seconds / size)
  const text = `${count} ${unit}${count === 1 ? '' : 's'}`
  return milliseconds < 0 ? `${text} ago` : `in ${text}`
}
