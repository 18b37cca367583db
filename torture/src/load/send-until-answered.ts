import { setTimeout as pause } from 'node:timers/promises';
import { cart, item, product } from '@millrace/contracts';
import { LogError, type CommandSender } from '@millrace/event-log';
import type { Answer } from '../history/history.js';
import type { Journal, OpenRequest } from './journal.js';

export type Client = Readonly<{ requests: CommandSender; journal: Journal; gaveUp: AbortSignal }>;

/** Sends a request again under the same id until it has a final answer or `gaveUp` is aborted. */
export const sendUntilAnswered = async ({ requests, journal, gaveUp }: Client, note: OpenRequest): Promise<void> => {
  while (!gaveUp.aborted) {
    const known = journal.known(note).seq;
    note.attempts += 1;
    const result = await sendOnce(requests, note);
    if (result === 'not available') journal.counts.notAvailable += 1;
    else if (result.status !== 'pending') return journal.recordAnswer(note, known, result);
    else journal.counts.pending += 1;
    await pause(100);
  }
};

const timeoutMs = 2_000;

const sendOnce = async (requests: CommandSender, note: OpenRequest): Promise<Answer['result'] | 'not available'> => {
  try {
    switch (note.aggregate) {
      case 'item':
        return await requests.send({ ...note, aggregate: item, timeoutMs });
      case 'product':
        return await requests.send({ ...note, aggregate: product, timeoutMs });
      case 'cart':
        return await requests.send({ ...note, aggregate: cart, timeoutMs });
    }
  } catch (error) {
    if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return 'not available';
    throw error;
  }
};
