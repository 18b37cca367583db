import { type EventLog, LogError, QueryRefused } from '@millrace/event-log';
import { setTimeout as delay } from 'node:timers/promises';
import { collectionIdOf, type MadeCollection } from './made-collection.js';

/** The handle of the collection of trending products. A collection of staff or of a product type with this handle hides it. */
export const trendingHandle = 'trending';

/** The ids of trending products, the most popular first; empty when nobody knows them. */
export type TrendingIds = () => Promise<readonly string[]>;

/** What is known is read again after this time; nothing, or after an error, sooner. */
const [freshMs, retryMs] = [60_000, 5_000];
/** While the analytics do not run, products are trending for so long. */
const cachedMs = 15 * 60_000;
/** A request waits for so long when nothing is known. */
const waitMs = 250;

/**
 * Remembers what `read` answers. A shop does without: no error of `read` is an error of its requests, and those that are not of the analytics are
 * written to the logger.
 */
export const openTrending = (
  read: () => Promise<readonly string[]>,
  logger: Pick<EventLog['logger'], 'error'>,
  now: () => number = Date.now,
): TrendingIds => {
  let [known, knownAt, nextAt]: [readonly string[], number, number] = [[], Number.NEGATIVE_INFINITY, 0];
  let reading: Promise<void> | undefined;
  const readAgain = async (): Promise<void> => {
    try {
      known = await read();
      knownAt = now();
      nextAt = knownAt + (known.length > 0 ? freshMs : retryMs);
    } catch (error) {
      nextAt = now() + retryMs;
      if (error instanceof LogError || error instanceof QueryRefused) return;
      logger.error(
        `gateway: trending products cannot be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      reading = undefined;
    }
  };
  const isKnown = () => now() - knownAt < cachedMs;
  return async () => {
    if (now() >= nextAt) reading ??= readAgain();
    if (reading && !isKnown()) await Promise.race([reading, delay(waitMs)]);
    return isKnown() ? known : [];
  };
};

const titles: Readonly<Record<string, string>> = { de: 'Im Trend' };

/** The collection of trending products, as if staff had listed them; `locale`: of its title (BCP 47), English unless it is known. */
export const trendingCollection = (
  productIds: readonly string[],
  { locale = 'en' }: Readonly<{ locale?: string }>,
): MadeCollection => ({
  id: collectionIdOf(trendingHandle),
  version: 1,
  updatedAt: new Date(0).toISOString(),
  details: {
    handle: trendingHandle,
    title: titles[locale.split('-')[0] ?? ''] ?? 'Trending',
    descriptionHtml: '',
    sortOrder: 'MANUAL',
    productIds: [...productIds],
  },
});
