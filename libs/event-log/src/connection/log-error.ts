/** What kept the log from doing as asked. Decide on `code`, never on the message. */
export class LogError extends Error {
  override readonly name = 'LogError';

  constructor(
    readonly code: 'ERASED' | 'LOST_TAIL' | 'NOT_AVAILABLE' | 'INVALID_MESSAGE' | 'SERVER_TOO_OLD' | 'UNREADABLE_EVENT',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A question that the asked app understood and does not answer, with its stable code. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
