import { setTimeout as pause } from 'node:timers/promises';
import { cart, item, product } from '@millrace/contracts';
import { LogError, type CommandSender } from '@millrace/event-log';
import type { Told } from '../history.js';
import type { Journal, Note } from './journal.js';

export type Client = Readonly<{ requests: CommandSender; journal: Journal; givesUp: AbortSignal }>;

/** Asks as a client does that wants to know: the same request again, under its id, until there is a final answer. */
export const askUntilTold = async ({ requests, journal, givesUp }: Client, note: Note): Promise<void> => {
  while (!givesUp.aborted) {
    const known = journal.known(note).seq;
    note.attempts += 1;
    const outcome = await askOnce(requests, note);
    if (outcome === 'not available') journal.counts.notAvailable += 1;
    else if (outcome.status !== 'pending') return journal.tell(note, known, outcome);
    else journal.counts.pending += 1;
    await pause(100);
  }
};

const timeoutMs = 2_000;

const askOnce = async (requests: CommandSender, note: Note): Promise<Told['outcome'] | 'not available'> => {
  try {
    switch (note.aggregate) {
      case 'item':
        return await requests.send({ ...note, aggregate: item, timeoutMs });
      case 'product':
        return await requests.send({ ...note, aggregate: product, timeoutMs });
      case 'cart':
        return await requests.send({ ...note, aggregate: cart, timeoutMs });
    }
  } catch (fault) {
    if (fault instanceof LogError && fault.code === 'NOT_AVAILABLE') return 'not available';
    throw fault;
  }
};
