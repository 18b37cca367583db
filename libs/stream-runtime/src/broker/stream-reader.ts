import type { Broker } from './broker.js';
import { PullReader, type ReadOptions } from './pull-reader.js';
import type { StoredMessage } from './stored-message.js';

/** Opens a reader of a stream. Errors: those of the broker when it is made. */
export const openReader = async (broker: Broker, options: ReadOptions): Promise<PullReader> => {
  const reader = new PullReader(broker, options);
  await reader.open();
  return reader;
};

/** Reads what fits the filter now, in order. `onMessage` may return a promise that is waited for before more is asked for. */
export const readAll = async (
  broker: Broker,
  options: ReadOptions,
  onMessage: (message: StoredMessage) => unknown,
): Promise<void> => {
  const reader = await openReader(broker, options);
  try {
    if (reader.pending === 0) return;
    await reader.read((message) => {
      const result = onMessage(message);
      if (message.pending === 0) void reader.stop();
      else if (result instanceof Promise) {
        reader.pause();
        void result.finally(() => reader.resume()).catch(() => undefined);
      }
    });
  } finally {
    await reader.stop();
  }
};

/** The last message of a subject, from the stream's leader; `undefined` when there is none. */
export const readLast = async (
  { jsm }: Broker,
  stream: string,
  subject: string,
): Promise<Readonly<{ seq: number; text: string }> | undefined> => {
  const found = await jsm.streams.getMessage(stream, { last_by_subj: subject });
  return found ? { seq: found.seq, text: found.string() } : undefined;
};

/** The sequence of the first message of a subject; `undefined` when there is none. */
export const readFirst = async ({ jsm }: Broker, stream: string, subject: string): Promise<number | undefined> => {
  const query: Readonly<{ seq: number; next_by_subj: string }> = { seq: 1, next_by_subj: subject };
  return (await jsm.streams.getMessage(stream, query))?.seq;
};
