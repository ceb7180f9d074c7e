/**
 * The statuses of the HTTP Status Code Registry, and those that proxies in front of portals make up. Literal numbers,
 * because `Exclude<number, 401>` is `number`: narrowing on a documented status is exact only where "all the others" can
 * be spelt out.
 */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226

export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308

// prettier-ignore
export type ClientErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418
  | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 444 | 451 | 494 | 495 | 496 | 497 | 499

// prettier-ignore
export type ServerErrorStatus =
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
  | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530

/** Every status that is not a success. */
export type FailureStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus

export type HttpStatus = SuccessStatus | FailureStatus
