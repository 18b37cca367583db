/** Why an application cannot start or go on. */
export type StreamsProblem =
  | 'broker-too-old'
  | 'invalid-application'
  | 'missing-source'
  | 'partitions-differ'
  | 'topology-changed'
  | 'stream-not-ours'
  | 'commit-refused'
  | 'record-too-large'
  | 'task-migrated'
  | 'processing-failed'
  | 'unknown-application'
  | 'instances-running'
  | 'unknown-store'
  | 'store-not-available';

/**
 * An application that cannot start, or a task that cannot go on. `problem` is for programs, the message for people. `task-migrated`: another instance
 * has taken the task over; nothing is wrong with the data.
 */
export class StreamsError extends Error {
  constructor(
    readonly problem: StreamsProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StreamsError';
  }
}
