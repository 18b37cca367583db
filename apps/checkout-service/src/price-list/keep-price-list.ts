import { CATALOG, type ProductEvent, productOfVariant } from '@millrace/contracts';
import {
  type EventLog,
  type SubscribedStream,
  subscribeToStream,
  LogError,
  lastSequence,
  type RunningConsumer,
  type Consumer,
} from '@millrace/event-log';
import { type Offer, type Offers, offersOf } from './price-list.js';

export type PriceList = Readonly<{
  subscription: Consumer;
  /**
   * What is on offer. Waits until the catalogue has been read once and, if one of these variants is not found, until what is in
   * the catalogue now has been read, so that what was put on sale before the question is known. Throws `NOT_AVAILABLE` when
   * that takes longer than five seconds.
   */
  offers(variantIds?: readonly string[]): Promise<Offers>;
  /** How far the catalogue is read. */
  followed: SubscribedStream;
}>;

type Waiting = Readonly<{ until: number; resolve: (arrived: boolean) => void }>;
const patienceMs = 5_000;

/** Every offer of the shop, in memory, kept up with the catalogue; read anew from its beginning whenever the service starts. */
export const keepPriceList = (log: EventLog): PriceList => {
  const byProduct = new Map<string, ReadonlyMap<string, Offer>>();
  const offers: Offers = { get: (variantId) => byProduct.get(productOfVariant(variantId))?.get(variantId) };
  let readUpTo = 0;
  let waiting: readonly Waiting[] = [];

  const arriveAt = (seq: number): void => {
    readUpTo = seq;
    for (const { until, resolve } of waiting) if (until <= seq) resolve(true);
    waiting = waiting.filter(({ until }) => until > seq);
  };
  const waitFor = (until: number, withinMs: number): Promise<boolean> =>
    new Promise((resolve) => {
      if (readUpTo >= until) return resolve(true);
      const one: Waiting = {
        until,
        resolve: (arrived) => {
          clearTimeout(timer);
          resolve(arrived);
        },
      };
      const timer = setTimeout(() => {
        waiting = waiting.filter((other) => other !== one);
        resolve(false);
      }, withinMs);
      waiting = [...waiting, one];
      return undefined;
    });
  const catchUp = async (): Promise<void> => {
    if (await waitFor(await lastSequence(log, CATALOG), patienceMs)) return;
    throw new LogError('NOT_AVAILABLE', 'the price list is behind the catalogue');
  };
  let first: Promise<void> | undefined;

  const start = async (): Promise<RunningConsumer> => {
    let follower = await subscribeToStream(log, { stream: CATALOG, after: 0 });
    let detail = 'running';
    let stopped = false;
    const read = async (): Promise<void> => {
      for await (const { events, lastSeq } of follower.batches) {
        for (const { aggregateId, event } of events) byProduct.set(aggregateId, offersOf(aggregateId, event as ProductEvent));
        arriveAt(lastSeq);
      }
    };
    /** What was read is not in the catalogue any more: it is forgotten, and all is read anew. */
    const startOver = async (fault: unknown): Promise<void> => {
      if (!(fault instanceof LogError && fault.code === 'LOST_TAIL')) throw fault;
      await follower.stop();
      byProduct.clear();
      readUpTo = 0;
      first = undefined;
      if (stopped) return;
      follower = await subscribeToStream(log, { stream: CATALOG, after: 0 });
      await read().catch(startOver);
    };
    const reading = read()
      .catch(startOver)
      .catch((fault: unknown) => {
        detail = fault instanceof Error ? fault.message : String(fault);
      });
    return {
      stop: async () => {
        stopped = true;
        await follower.stop();
        await reading;
      },
      health: () => (detail === 'running' ? follower.health() : { ok: false, detail }),
    };
  };

  return {
    subscription: { name: 'price-list', start },
    followed: { stream: CATALOG, seq: () => readUpTo, waitFor },
    offers: async (variantIds = []) => {
      first ??= catchUp();
      await first.catch((fault: unknown) => {
        first = undefined;
        throw fault;
      });
      if (variantIds.some((variantId) => !offers.get(variantId))) await catchUp();
      return offers;
    },
  };
};
