/** What names something elsewhere, or has a list of right values that the document need not have: a made-up one may well be refused. */
export function isReference(name: string): boolean {
  return /(?:ids?|uuid|guid|ref|keys?|slug|code|currency|country|locale|lang|language|zone|phone|mobile|ur[il]s?|link|callback|hook|domain|host|type|kind|status|state|roles?|scopes?|permissions?|users?|owner|groups?|version|iban|bic|vat|card|number|amount|balance|stock|zip|postal|cron|expression|query|filter|sort|order(?:by)?|fields|path|file|mime|cursor|hash|signature|challenge|grant_?type)$/i.test(
    name,
  )
}

/** What is written in a way of its own, though its schema has no format. */
export function isFormedName(name: string): boolean {
  return /(?:e_?mail|web_?site|home_?page|date|time|day|month|year|(?:^|_)(?:at|from|to|until|since|before|after|start|end)|At|From|To|Until|Since|Before|After|Start|End|colou?r)$/.test(
    name,
  )
}

/** What may be allowed or not depending on what was before. */
export function isState(name: string): boolean {
  return /(?:status|state|phase|stage)$/i.test(name)
}

/** What is kept secret, and changes how somebody signs in: never tried with values that might be accepted. */
export function isSecretName(name: string): boolean {
  return /pass(?:word|wd|phrase|code)?$|secret|token|credential|^pin$|otp$|^code$|private_?key/i.test(name)
}

/** What people sign in with. */
export function isAccountName(name: string): boolean {
  return /^(?:user_?name|login|e_?mail|user_?e_?mail)$/i.test(name)
}

/** What a server may want to have only once. */
export function isUniqueName(name: string): boolean {
  return /^(?:name|title|display_?name|user_?name|login|e_?mail|slug|handle|code|label|key|sku)$/i.test(name)
}

/** What is right only if it was given out before: no example can be. */
export function isProofName(name: string): boolean {
  return (
    isSecretName(name) || /^(?:key|confirm(?:ation)?|ticket|assertion|signature|code_?verifier|captcha)$/i.test(name)
  )
}
