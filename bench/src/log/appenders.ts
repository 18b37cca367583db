import { randomUUID } from 'node:crypto';
import { eventSubject, aggregateFilter, INVENTORY, item } from '@millrace/contracts';
import { append, type EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';

type Act = () => Promise<unknown>;

const data = () => JSON.stringify({ delta: 1, reason: 'counted' });
const subjectOf = (id: string) => eventSubject(item, id, 'StockAdjusted');

/** The client library's publish of the same data, with a message id. */
export const barePublish = (log: EventLog, id: string): Act => {
  const subject = subjectOf(id);
  return () => connectionOf(log).js.publish(subject, data(), { msgID: randomUUID() });
};

/** The same, with the item's newest event as the expected one. */
export const expectingPublish = (log: EventLog, id: string): Act => {
  const [subject, filter] = [subjectOf(id), aggregateFilter(item, id)];
  let seq = 0;
  return async () => {
    const expect = { lastSubjectSequence: seq, lastSubjectSequenceSubject: filter };
    ({ seq } = await connectionOf(log).js.publish(subject, data(), { msgID: randomUUID(), expect }));
  };
};

/** The client library's atomic batch: without message ids and expected sequences. */
export const bareBatch = (log: EventLog, id: string, size: number): Act => {
  const subject = subjectOf(id);
  return async () => {
    const batch = await connectionOf(log).js.startBatch(subject, data());
    for (let n = 2; n < size; n += 1) batch.add(subject, data());
    await batch.commit(subject, data());
  };
};

/** The log's own append of so many events to one item, each after the previous ones. */
export const appending = (log: EventLog, id: string, size: number): Act => {
  const events = Array.from({ length: size }, () => ({ type: 'StockAdjusted', delta: 1, reason: 'counted' }));
  let expected = { seq: 0, version: 0 };
  return async () => {
    const requestId = randomUUID();
    const cause = { correlationId: requestId, requestId };
    const appended = await append(log, INVENTORY, [{ aggregate: item, id, expected, events, cause }]);
    const last = appended.status === 'appended' ? appended.events.at(-1) : undefined;
    if (!last) throw new Error(`another writes to ${id} of the benchmark`);
    expected = { seq: last.seq, version: last.version };
  };
};
