/** A login of the profile, as it is written. */
export interface PlannedLogin {
  readonly name: string
  readonly entry: Readonly<Record<string, unknown>>
  readonly todo: readonly string[]
  /** Of the identity: variables that it fills in, by name with the end of the environment variable's. */
  readonly variables: Readonly<Record<string, string>>
  readonly asksPassword: boolean
}
