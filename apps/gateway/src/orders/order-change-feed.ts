import {
  INVENTORY,
  ORDER,
  order,
  PAYMENT,
  payment,
  reservation,
  SHIPPING,
  type StreamContract,
  shipment,
} from '@millrace/contracts';
import {
  type EventLog,
  type CatchUpSubscription,
  subscribeToStream,
  lastSequence,
  mergePositions,
  type Position,
  type Consumer,
} from '@millrace/event-log';
import { Logger } from '@nestjs/common';
import { openChangeSubscription, type ChangeSubscription } from './change-subscription.js';

/** What happens to an order happens under its id, in four streams. */
const followedStreams: readonly StreamContract[] = [ORDER, INVENTORY, PAYMENT, SHIPPING];
const orderAggregates: ReadonlySet<string> = new Set([order, reservation, payment, shipment].map(({ name }) => name));

export type OrderChangeFeed = Readonly<{
  /** One reader for each stream, whoever watches; started and stopped with the app. */
  subscription: Consumer;
  subscribe(orderId: string): ChangeSubscription;
  /** A watch opened after this was read misses nothing that came behind it. */
  position(): Position;
}>;

const retryMs = 1_000;

/** Hears of every order at the end of the log. Told is that something happened; how the order stands is for its view to say. */
export const openOrderChangeFeed = (): OrderChangeFeed => {
  const watches = new Map<string, Set<ChangeSubscription>>();
  let position: Position = {};

  const moved = (stream: StreamContract, seq: number) => {
    position = mergePositions(position, { [stream.name]: seq });
  };
  const tellAll = (news: Position) => watches.forEach((several) => several.forEach((watch) => watch.notify(news)));

  return {
    subscription: {
      name: 'order-tails',
      start: async (log) => {
        const tails = await Promise.all(followedStreams.map((stream) => startTail(log, stream)));
        return {
          stop: async () => {
            watches.forEach((several) => several.forEach((watch) => watch.close()));
            await Promise.all(tails.map((tail) => tail.stop()));
          },
          health: () => {
            const broken = tails.filter((tail) => !tail.reads()).map(({ name }) => name);
            return {
              ok: broken.length === 0,
              detail: broken.length === 0 ? `${watches.size} orders watched` : `not reading ${broken.join(', ')}`,
            };
          },
        };
      },
    },
    subscribe: (orderId) => {
      const several = watches.get(orderId) ?? new Set();
      const watch: ChangeSubscription = openChangeSubscription(() => {
        several.delete(watch);
        if (several.size === 0) watches.delete(orderId);
      });
      watches.set(orderId, several.add(watch));
      return watch;
    },
    position: () => position,
  };

  /** A tail that fails goes on at the end of its stream, and everyone looks again: what it missed is in the view. */
  async function startTail(log: EventLog, stream: StreamContract) {
    let stopped = false;
    let reads = true;
    let follower: CatchUpSubscription | undefined;

    const readFrom = async (seq: number) => {
      moved(stream, seq);
      follower = await subscribeToStream(log, { stream, after: seq });
      reads = true;
      for await (const { events, lastSeq } of follower.batches) {
        moved(stream, lastSeq);
        for (const { aggregate, aggregateId, seq: at } of events) {
          if (!orderAggregates.has(aggregate)) continue;
          watches.get(aggregateId)?.forEach((watch) => watch.notify({ [stream.name]: at }));
        }
      }
    };
    const readAlways = async (first: number) => {
      for (let from = first; !stopped; ) {
        try {
          await readFrom(from);
        } catch (fault) {
          reads = false;
          Logger.error(`the tail of ${stream.name} failed: ${String(fault)}`, 'order-tails');
        }
        if (stopped) return;
        await follower?.stop();
        await new Promise((done) => setTimeout(done, retryMs));
        from = await lastSequence(log, stream).catch(() => position[stream.name] ?? 0);
        tellAll({ [stream.name]: from });
      }
    };

    const loop = readAlways(await lastSequence(log, stream));
    const stop = async () => {
      stopped = true;
      await follower?.stop();
      await loop;
    };
    return { name: stream.name, reads: () => reads && (follower?.health().ok ?? true), stop };
  }
};
