import { styleText } from 'node:util'

/** How the text report marks what it says. Without colour it says the same: colour never carries a meaning alone. */
export interface Style {
  readonly passed: Paint
  readonly failed: Paint
  readonly unverified: Paint
  readonly faint: Paint
  readonly strong: Paint
}

type Paint = (text: string) => string

/** `colour` is decided by the caller, who knows the stream and the environment. */
export function style(colour: boolean): Style {
  const paint =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      colour ? styleText(format, text, { validateStream: false }) : text
  return {
    passed: paint('green'),
    failed: paint('red'),
    unverified: paint('yellow'),
    faint: paint('dim'),
    strong: paint('bold'),
  }
}
