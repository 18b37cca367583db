import type { AppName } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import { isNoResponse } from '../views/view-apps.js';
import type { Operator } from '../audit-log/append-signed.js';
import { type DeadLetter, type DeadLetters, type Filter, listDeadLetters, parseId } from './dead-letter.js';
import { rateLimiter } from './rate-limiter.js';

/** The result for one dead letter; in a dry run the expected one. */
export type ProcessedDeadLetter = Readonly<{
  id: string;
  outcome:
    | 'digested'
    | 'discarded'
    | 'stays'
    | 'unanswered'
    | 'not there'
    | 'would be tried'
    | 'would be digested'
    | 'would be discarded'
    | 'would stay';
  /** Why it stays, or was not found. */
  reason?: string;
  /** For a key of a view: the number of folded events (in a dry run: that would be), and of those that still wait. */
  folded?: number;
  waiting?: number;
}>;

export type ProcessingOptions = Readonly<{
  /** These ids, or all that match the filter. */
  ids?: readonly string[];
  filter?: Filter;
  dryRun: boolean;
  perSecond: number;
  /** Called after each dead letter. */
  onProcessed?(processed: ProcessedDeadLetter): void;
}>;

/** The result for each dead letter, and the apps with views that did not answer. */
export type ProcessingResult = Readonly<{ processed: readonly ProcessedDeadLetter[]; silent: readonly AppName[] }>;

/** Processes dead letters one after another at a limited rate. One whose app does not answer is skipped. */
export const processDeadLetters = async (
  { log }: Operator,
  { ids, filter, dryRun, perSecond, onProcessed }: ProcessingOptions,
  process: (letter: DeadLetter) => Promise<ProcessedDeadLetter>,
): Promise<ProcessingResult> => {
  const all = await listDeadLetters(log, filter);
  const chosen = ids
    ? [...new Set(ids)].map((id) => all.letters.find((letter) => letter.id === id) ?? absent(id, all))
    : all.letters;
  const turn = rateLimiter(perSecond);
  const processed: ProcessedDeadLetter[] = [];
  for (const one of chosen) {
    if (!('outcome' in one) && !dryRun) await turn();
    const done = 'outcome' in one ? one : await process(one).catch((error: unknown) => notDone(one, error));
    processed.push(done);
    onProcessed?.(done);
  }
  return { processed, silent: ids ? [] : all.silent };
};

const absent = (id: string, { silent }: DeadLetters): ProcessedDeadLetter => {
  const named = parseId(id);
  const app = typeof named === 'object' && named.app;
  if (app && silent.includes(app)) return { id, outcome: 'unanswered', reason: `${app} does not answer` };
  return { id, outcome: 'not there' };
};

/** The result of an error that concerns one dead letter; any other error ends the processing. */
const notDone = ({ id }: DeadLetter, error: unknown): ProcessedDeadLetter => {
  if (error instanceof QueryRefused)
    return { id, outcome: error.code === 'UnknownKey' ? 'not there' : 'stays', reason: error.message };
  if (isNoResponse(error)) return { id, outcome: 'unanswered', reason: (error as Error).message };
  throw error;
};
