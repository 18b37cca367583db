import type { AppName } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import { isSilence } from '../views/view-apps.js';
import type { Operator } from '../audit/record.js';
import { type DeadLetter, type DeadLetters, type Filter, listDeadLetters, parseId } from './dead-letter.js';
import { pace } from './pace.js';

/** What became of one dead letter. In a dry run: what would. */
export type Treated = Readonly<{
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
  /** Why it stays, or was not there. */
  reason?: string;
  /** Of a view's key: events that were folded (in a dry run: that would be), and that wait still. */
  folded?: number;
  waiting?: number;
}>;

export type Treatment = Readonly<{
  /** These, or all that the filter lets through. */
  ids?: readonly string[];
  filter?: Filter;
  dryRun: boolean;
  perSecond: number;
  /** Told of each as it was treated. */
  onTreated?(treated: Treated): void;
}>;

/** What became of each; and the apps with views that did not answer, so that there may be more. */
export type TreatedAll = Readonly<{ treated: readonly Treated[]; silent: readonly AppName[] }>;

/** Treats dead letters one after another, each when its turn has come. One whose app does not answer is passed over. */
export const treatEach = async (
  { log }: Operator,
  { ids, filter, dryRun, perSecond, onTreated }: Treatment,
  treat: (letter: DeadLetter) => Promise<Treated>,
): Promise<TreatedAll> => {
  const all = await listDeadLetters(log, filter);
  const chosen = ids
    ? [...new Set(ids)].map((id) => all.letters.find((letter) => letter.id === id) ?? absent(id, all))
    : all.letters;
  const turn = pace(perSecond);
  const treated: Treated[] = [];
  for (const one of chosen) {
    if (!('outcome' in one) && !dryRun) await turn();
    const done = 'outcome' in one ? one : await treat(one).catch((fault: unknown) => notDone(one, fault));
    treated.push(done);
    onTreated?.(done);
  }
  return { treated, silent: ids ? [] : all.silent };
};

const absent = (id: string, { silent }: DeadLetters): Treated => {
  const named = parseId(id);
  const app = typeof named === 'object' && named.app;
  if (app && silent.includes(app)) return { id, outcome: 'unanswered', reason: `${app} does not answer` };
  return { id, outcome: 'not there' };
};

/** A fault that speaks of this one alone; any other ends the work. */
const notDone = ({ id }: DeadLetter, fault: unknown): Treated => {
  if (fault instanceof QueryRefused)
    return { id, outcome: fault.code === 'UnknownKey' ? 'not there' : 'stays', reason: fault.message };
  if (isSilence(fault)) return { id, outcome: 'unanswered', reason: (fault as Error).message };
  throw fault;
};
