import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { UsageError } from '../options/options.js';
import { pauseUnlessAborted } from './supervise.js';

export type RetryStart = Readonly<{
  report: (line: string) => void;
  /** Aborted when the start is cancelled. */
  signal: AbortSignal;
  /** The maximum number of attempts; 6 by default, with pauses of eight seconds in total. */
  tries?: number;
}>;

const firstPauseMs = 250;
const maxPauseMs = 4_000;

/** Retrying would fail in the same way: the user must change something first. */
const isFinal = (error: unknown): boolean =>
  error instanceof UsageError ||
  error instanceof ViewNotDeclared ||
  (error instanceof LocalServerError && error.code !== 'START_FAILED');

/**
 * Retries one step of the start when it fails, up to `tries` times with growing pauses: a process may have been killed or too slow. The
 * work must be idempotent. Throws the last error; at once when only the user can solve the problem, or when aborted.
 */
export const retryStart = async <T>(
  part: string,
  work: () => Promise<T>,
  { report, signal, tries = 6 }: RetryStart,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries || isFinal(error) || signal.aborted) throw error;
      report(`${part} failed (${error instanceof Error ? error.message : String(error)}): trying it again`);
    }
    await pauseUnlessAborted(Math.min(firstPauseMs * 2 ** (attempt - 1), maxPauseMs), signal);
  }
};
