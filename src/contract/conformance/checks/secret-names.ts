/** Whether a property's name says that it holds a password, or what one is kept as. */
export function isPasswordName(name: string): boolean {
  return passwords.has(plain(name))
}

/** Whether a property's name says that it holds what lets somebody in: a token, a key, a secret. */
export function isTokenName(name: string): boolean {
  return tokens.has(plain(name))
}

/** Whether a property's name says that it holds the secret of a client (RFC 6749, 2.3.1). */
export function isClientSecretName(name: string): boolean {
  return ['clientsecret', 'apisecret', 'secretkey'].includes(plain(name))
}

/** `access_token`, `accessToken` and `Access-Token` are one. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}

const passwords = new Set([
  ...['password', 'passwd', 'pwd', 'passphrase', 'plainpassword', 'userpassword', 'currentpassword', 'newpassword'],
  ...['oldpassword', 'passwordhash', 'passwdhash', 'pwdhash', 'hashedpassword', 'passworddigest', 'passwordsalt'],
  ...['encryptedpassword', 'passhash'],
])

const tokens = new Set([
  ...['token', 'accesstoken', 'refreshtoken', 'idtoken', 'sessiontoken', 'authtoken', 'bearertoken', 'jwt'],
  ...['resettoken', 'passwordresettoken', 'apikey', 'apitoken', 'apisecret', 'secret', 'secretkey', 'clientsecret'],
  ...['sharedsecret', 'privatekey', 'sessionid', 'totpsecret', 'mfasecret', 'otpsecret', 'webhooksecret'],
  ...['signingkey', 'signingsecret', 'recoverycode', 'recoverycodes'],
])
