import type { HistorySlice } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import type { Recorded } from '../store/recorded.js';
import { read, sealedUntil, type HistorySource } from './events-until.js';
import { entryOf, type HistoryPage, historyPart } from './history-page.js';

type Sealed = Readonly<{ source: HistorySource; message: StoredMsg; stream: string; seq: number; at: string }>;

/**
 * A page of the history of what these sources name, if `admits` takes its first event, which is that of the first source; else
 * nothing. Only what the page shows is opened, however long the history is.
 */
export const loadHistoryPage = async <E extends Readonly<{ type: string }>>(
  log: EventLog,
  sources: readonly HistorySource[],
  { until, ...slice }: HistorySlice,
  admits: (first: E) => boolean,
): Promise<HistoryPage<E> | null> => {
  const sealed = (await Promise.all(sources.map((source) => sealedOf(log, source, until)))).flat();
  const [first] = sealed;
  if (!first || first.source !== sources[0]) return null;
  const [opened] = await open<E>(log, [first]);
  if (!opened || !admits(opened.event)) return null;
  const { shown, ...rest } = historyPart(sealed, slice);
  return { entries: (await open<E>(log, shown)).map(entryOf), ...rest };
};

const sealedOf = async (log: EventLog, source: HistorySource, until: string | undefined): Promise<readonly Sealed[]> => {
  const messages = await sealedUntil(log, source, until);
  return messages.map((message) => {
    return { source, message, stream: source.stream.name, seq: message.seq, at: header(message.header, 'ce-time') ?? '' };
  });
};

const open = async <E>(log: EventLog, sealed: readonly Sealed[]): Promise<readonly Recorded<E>[]> =>
  (
    await Promise.all(sealed.map(({ source, message }) => read(log, source, [message])))
  ).flat() as unknown as readonly Recorded<E>[];
