/**
 * The requests of the vendor's guide, as it shows them. What stands for a portal or a secret in them is in `placeholders`
 * and is all that the tests replace.
 */
export const placeholders = {
  origin: 'https://yourportal.onlyoffice.com',
  host: 'yourportal.onlyoffice.com',
  accessToken: 'YOUR_ACCESS_TOKEN',
  apiKey: 'YOUR_API_KEY',
  token: 'YOUR_TOKEN',
  rawToken: 'sdjhfskjdhkqy739459234',
  userName: 'yourusername',
  password: 'yourpassword',
} as const

/** For a POSIX shell. */
export const curlCommands = {
  oauth: `curl https://yourportal.onlyoffice.com/api/2.0/people/@self \\
-H "Authorization: Bearer YOUR_ACCESS_TOKEN"`,
  apiKey: `curl https://yourportal.onlyoffice.com/api/2.0/people/@self \\
-H "Authorization: Bearer YOUR_API_KEY"`,
  basic: `curl -u yourusername:yourpassword \\
https://yourportal.onlyoffice.com/api/2.0/people/@self`,
  login: `curl -X POST https://yourportal.onlyoffice.com/api/2.0/authentication \\
-H "Content-Type: application/json" \\
-d '{"userName":"yourusername","password":"yourpassword"}'`,
  bearerToken: `curl https://yourportal.onlyoffice.com/api/2.0/people/@self \\
-H "Authorization: Bearer YOUR_TOKEN"`,
  loginOnOneLine: String.raw`curl --request POST --header "Content-Type: application/json" --data "{\"userName\":\"yourusername\",\"password\":\"yourpassword\"}" "https://yourportal.onlyoffice.com/api/2.0/authentication"`,
} as const

/** HTTP messages, as the guide prints them. */
export const httpMessages = {
  login: `POST /api/2.0/authentication HTTP/1.1
Host: yourportal.onlyoffice.com
Content-Type: application/json
Accept: application/json

{
    "userName": "yourusername",
    "password": "yourpassword"
}`,
  rawToken: `GET /api/2.0/people/@self HTTP/1.1
Host: yourportal.onlyoffice.com
Accept: application/json
Authorization: sdjhfskjdhkqy739459234`,
} as const

/** The bodies that the guide's programs send to the address of the login, with the header that they set. */
export const loginBodies = {
  'Node.js, axios': JSON.stringify({ userName: 'yourusername', password: 'yourpassword' }),
  // What `json=` makes of the dictionary: separators with a space.
  'Python, requests': '{"userName": "yourusername", "password": "yourpassword"}',
  'C#, WebRequest': '{"userName":"yourusername","password":"yourpassword"}',
} as const
