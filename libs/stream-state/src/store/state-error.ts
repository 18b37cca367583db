/** Why state cannot be opened, read or changed. */
export type StateProblem = 'in-use' | 'damaged' | 'key-too-long';

/** State that cannot be used. `problem` is for programs, the message for people. */
export class StateError extends Error {
  constructor(
    readonly problem: StateProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StateError';
  }
}
