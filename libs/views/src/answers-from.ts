import { answers, type Subscription } from '@millrace/event-log';
import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { remembered } from './remembered.js';
import type { ViewSubscription } from './run-view.js';

/** Longest that an answer waits for the view to pass the position it was asked to read after. */
const patienceMs = 1_000;

/**
 * Answers a question from a view: waits, bounded, for the position asked for, and says how fresh the answer is. What it says is
 * taken before the rows are read, so the rows are at least as fresh. `remember` keeps that many answers until rows change.
 */
export const answersFrom = <Q extends QueryContract>(
  view: ViewSubscription,
  contract: Q,
  handler: (dataSource: DataSource, input: InputOf<Q>) => Promise<OutputOf<Q>>,
  { remember = 0 }: { remember?: number } = {},
): Subscription => {
  const read = (input: InputOf<Q>) => handler(view.dataSource, input);
  const answer = remember > 0 ? remembered(view.edition, remember, read) : read;
  return answers(contract, async (input, { readAfter }) => {
    await view.waitFor(readAfter, patienceMs);
    const freshness = view.freshness(readAfter);
    return { data: await answer(input), freshness };
  });
};
