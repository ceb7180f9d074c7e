/** The files that tell Schemathesis who may call, by their names; `schemathesis.toml` is the one that it is given. */
export type Settings = Readonly<Record<string, string>>
