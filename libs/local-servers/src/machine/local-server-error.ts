/** The reasons why a local server cannot run. Stable codes: programs decide on these, people read the message. */
export type LocalServerErrorCode =
  | 'SERVER_NOT_OBTAINABLE'
  | 'SERVER_TOO_OLD'
  | 'SERVER_NOT_REACHABLE'
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'ALREADY_RUNNING'
  | 'DATA_TOO_NEW'
  | 'DATA_TOO_OLD'
  | 'FOLDER_NOT_USABLE'
  | 'START_FAILED';

/** A failure whose message is one sentence for the user: the problem and the solution. */
export class LocalServerError extends Error {
  override readonly name = 'LocalServerError';

  constructor(
    readonly code: LocalServerErrorCode,
    message: string,
    readonly logTail = '',
  ) {
    super(message);
  }
}
