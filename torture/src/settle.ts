import { CATALOG, DEADLETTER, durables, INVENTORY, type StreamContract } from '@millrace/contracts';
import { brokerNameOf, type EventLog, follow, type Recorded } from '@millrace/event-log';
import { until } from '@millrace/local-servers';

const tortured = durables.filter(
  ({ app, stream }) => app === INVENTORY.owner || (app === CATALOG.owner && stream === 'REQUESTS'),
);

/** Waits until the writers, whose password this is, have nothing left to do; false when they do not come to an end within the time. */
export const settled = (operator: EventLog, password: string, withinMs: number): Promise<boolean> =>
  until(
    async () => {
      try {
        const infos = await Promise.all(
          tortured.map((durable) => operator.jsm.consumers.info(durable.stream, brokerNameOf(durable, password))),
        );
        return infos.every(({ num_pending, num_ack_pending }) => num_pending + num_ack_pending === 0);
      } catch {
        return false;
      }
    },
    withinMs,
    250,
  );

/** A whole stream as it is now. */
export const readWhole = async (operator: EventLog, stream: StreamContract): Promise<readonly Recorded[]> => {
  const { last_seq: last } = (await operator.jsm.streams.info(stream.name)).state;
  if (last === 0) return [];
  const follower = await follow(operator, { stream, after: 0 });
  const events: Recorded[] = [];
  for await (const batch of follower.batches) {
    events.push(...batch.events);
    if (batch.lastSeq >= last) break;
  }
  await follower.stop();
  return events;
};

export const countParked = async (operator: EventLog): Promise<number> =>
  (await operator.jsm.streams.info(DEADLETTER.name)).state.messages;
