/** `failed`: the function threw; `timeout`: it took too long; `stopped`: its worker ended, as without memory; `invalid`: what it returned. */
export type FunctionProblem = 'failed' | 'timeout' | 'stopped' | 'invalid';

/** An invocation that has failed. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly problem: FunctionProblem,
    message: string,
  ) {
    super(message);
  }
}
