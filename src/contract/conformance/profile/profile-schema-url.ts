/** Where editors find profile.schema.json: what `init` writes into the first line, and the schema's own `$id`. */
export const profileSchemaUrl = 'https://unpkg.com/docspace-contract/schemas/profile.schema.json'
