/** Ctrl-C. Exit code 130, as shells have it: 128 and the number of SIGINT. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
}
