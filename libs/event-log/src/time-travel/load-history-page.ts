import type { HistorySlice } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import type { EventLog } from '../connection/event-log.js';
import { header } from '../message/envelope.js';
import type { Recorded } from '../store/recorded.js';
import { type HistorySource, readMessages, storedMessagesUntil } from './events-until.js';
import { entryOf, type HistoryPage, historyPart } from './history-page.js';

type SourceMessage = Readonly<{ source: HistorySource; message: StoredMsg; stream: string; seq: number; at: string }>;

/**
 * A page of the history of the sources. `null` unless the first event belongs to the first source and `admits` accepts it. Only the events
 * on the page are decrypted, however long the history is. Throws `QueryRefused` with `BadCursor`.
 */
export const loadHistoryPage = async <E extends Readonly<{ type: string }>>(
  log: EventLog,
  sources: readonly HistorySource[],
  { until, ...slice }: HistorySlice,
  admits: (first: E) => boolean,
): Promise<HistoryPage<E> | null> => {
  const messages = (await Promise.all(sources.map((source) => messagesOf(log, source, until)))).flat();
  const [first] = messages;
  if (!first || first.source !== sources[0]) return null;
  const [firstEvent] = await readEvents<E>(log, [first]);
  if (!firstEvent || !admits(firstEvent.event)) return null;
  const { shown, ...rest } = historyPart(messages, slice);
  return { entries: (await readEvents<E>(log, shown)).map(entryOf), ...rest };
};

const messagesOf = async (log: EventLog, source: HistorySource, until: string | undefined): Promise<readonly SourceMessage[]> => {
  const messages = await storedMessagesUntil(log, source, until);
  return messages.map((message) => {
    const at = header(message.header, 'ce-time') ?? '';
    return { source, message, stream: source.stream.name, seq: message.seq, at };
  });
};

const readEvents = async <E>(log: EventLog, messages: readonly SourceMessage[]): Promise<readonly Recorded<E>[]> =>
  (
    await Promise.all(messages.map(({ source, message }) => readMessages(log, source, [message])))
  ).flat() as unknown as readonly Recorded<E>[];
