import { CATALOG, type ProductEvent, productOfVariant } from '@millrace/contracts';
import { type EventLog, follow, LogError, lastSequence, type Running, type Subscription } from '@millrace/event-log';
import { type Offer, type Offers, offersOf } from './price-list.js';

export type PriceList = Readonly<{
  subscription: Subscription;
  /**
   * What is on offer. Waits until the catalogue has been read once and, if one of these variants is not found, until what is in
   * the catalogue now has been read, so that what was put on sale before the question is known. Throws `NOT_AVAILABLE` when
   * that takes longer than five seconds.
   */
  offers(variantIds?: readonly string[]): Promise<Offers>;
}>;

type Waiting = Readonly<{ until: number; resolve: () => void }>;
const patienceMs = 5_000;

/** Every offer of the shop, in memory, kept up with the catalogue; read anew from its beginning whenever the service starts. */
export const keepPriceList = (log: EventLog): PriceList => {
  const byProduct = new Map<string, ReadonlyMap<string, Offer>>();
  const offers: Offers = { get: (variantId) => byProduct.get(productOfVariant(variantId))?.get(variantId) };
  let readUpTo = 0;
  let waiting: readonly Waiting[] = [];

  const arriveAt = (seq: number): void => {
    readUpTo = seq;
    for (const { until, resolve } of waiting) if (until <= seq) resolve();
    waiting = waiting.filter(({ until }) => until > seq);
  };
  const catchUp = async (): Promise<void> => {
    const until = await lastSequence(log, CATALOG);
    if (readUpTo < until) await patiently(new Promise((resolve) => (waiting = [...waiting, { until, resolve }])));
  };
  let first: Promise<void> | undefined;

  const start = async (): Promise<Running> => {
    const follower = await follow(log, { stream: CATALOG, after: 0 });
    let detail = 'running';
    const read = async () => {
      for await (const { events, lastSeq } of follower.batches) {
        for (const { aggregateId, event } of events) byProduct.set(aggregateId, offersOf(aggregateId, event as ProductEvent));
        arriveAt(lastSeq);
      }
    };
    const reading = read().catch((fault: unknown) => {
      detail = fault instanceof Error ? fault.message : String(fault);
    });
    return {
      stop: async () => {
        await follower.stop();
        await reading;
      },
      health: () => ({ ok: detail === 'running', detail }),
    };
  };

  return {
    subscription: { name: 'price-list', start },
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

const patiently = async (arrival: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new LogError('NOT_AVAILABLE', 'the price list is behind the catalogue')), patienceMs);
  });
  await Promise.race([arrival, late]).finally(() => clearTimeout(timer));
};
