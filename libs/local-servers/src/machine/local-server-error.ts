/** What can keep a server of this machine from running. Stable: programs decide on these, people read the message. */
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

/** A failure whose message is one sentence for the person at the keyboard: what is wrong and what to do. */
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
