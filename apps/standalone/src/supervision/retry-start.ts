import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { UsageError } from '../options/options.js';
import { pauseUnlessAborted } from './supervise.js';

export type RetryStart = Readonly<{
  report: (line: string) => void;
  /** Aborted when the start is no longer wanted. */
  signal: AbortSignal;
  /** How often it is done at most; 6 when left out, which takes eight seconds of pauses. */
  tries?: number;
}>;

const firstPauseMs = 250;
const maxPauseMs = 4_000;

/** Another try would fail in the same way: a person must change something first. */
const isFinal = (error: unknown): boolean =>
  error instanceof UsageError ||
  error instanceof ViewNotDeclared ||
  (error instanceof LocalServerError && error.code !== 'START_FAILED');

/**
 * Does one part of the start again when it fails, up to `tries` times with growing pauses: what was killed or too slow meanwhile may
 * succeed now. The work must be safe to repeat. Throws the last error; at once when only a person can mend it, or when aborted.
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
