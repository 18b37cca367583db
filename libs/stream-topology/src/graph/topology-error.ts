/** Why a topology cannot be built or used. */
export type TopologyProblem =
  | 'not-co-partitioned'
  | 'duplicate-name'
  | 'invalid-name'
  | 'invalid-partitions'
  | 'invalid-window'
  | 'not-windowed'
  | 'stream-read-and-written'
  | 'stream-declared-twice'
  | 'other-builder'
  | 'unknown-stream'
  | 'unknown-store'
  | 'invalid-time'
  | 'invalid-snapshot';

/** A topology that cannot be built, or a use of it that cannot be. `problem` is for programs, the message for people. */
export class TopologyError extends Error {
  constructor(
    readonly problem: TopologyProblem,
    message: string,
  ) {
    super(message);
    this.name = 'TopologyError';
  }
}
