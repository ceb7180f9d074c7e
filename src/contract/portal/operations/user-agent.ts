/** What the list of active connections says of a program; nothing for what is no browser. */
export function browserOf(userAgent: string): { mobile: boolean; browser?: string; platform?: string } {
  const browser = /(Firefox|Edg|Chrome|Safari)\/(\d+)/.exec(userAgent)
  const platform = /(Android|iPhone|Windows|Macintosh|Linux)/.exec(userAgent)?.[1]
  return {
    mobile: /Mobile|Android|iPhone/.test(userAgent),
    ...(browser !== null && { browser: `${browser[1] ?? ''} ${browser[2] ?? ''}` }),
    ...(platform !== undefined && { platform }),
  }
}
