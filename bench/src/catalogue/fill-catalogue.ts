import { CATALOG, INVENTORY, type ItemEvent, item, product } from '@millrace/contracts';
import { type AppendRequest, append, connectLog, type EventLog } from '@millrace/event-log';
import { type MadeProduct, makeProduct } from './make-product.js';

export type FilledCatalogue = Readonly<{ products: number; variants: number; events: number }>;

const atOnce = 250;
const cause = { correlationId: 'benchmark' };
const nothingBefore = { seq: 0, version: 0 };
/** One of five variants is sold out. */
const inStock = (n: number) => n % 5 !== 0;

const created = ({ id, event }: MadeProduct): AppendRequest => ({
  aggregate: product,
  id,
  expected: nothingBefore,
  events: [event],
  cause,
});
const plenty: ItemEvent = { type: 'StockAdjusted', delta: 1_000_000, reason: 'counted' };
const counted = (id: string): AppendRequest => ({ aggregate: item, id, expected: nothingBefore, events: [plenty], cause });

const appendAll = async (log: EventLog, stream: typeof CATALOG | typeof INVENTORY, additions: readonly AppendRequest[]) => {
  for (let from = 0; from < additions.length; from += 2 * atOnce) {
    const appended = await append(log, stream, additions.slice(from, from + 2 * atOnce));
    if (appended.status === 'conflict') throw new Error('another writes to the log of the benchmark');
  }
};

/** Appends a catalogue and its stock to an empty log, as the owning services would, in large atomic batches. */
export const fillCatalogue = async (servers: string, products: number): Promise<FilledCatalogue> => {
  const access = { servers, user: 'benchmark', password: 'benchmark' };
  const [catalog, inventory] = [
    await connectLog({ ...access, app: CATALOG.owner }),
    await connectLog({ ...access, app: INVENTORY.owner }),
  ];
  let variants = 0;
  let events = 0;
  try {
    for (let from = 0; from < products; from += atOnce) {
      const made = Array.from({ length: Math.min(atOnce, products - from) }, (_, n) => makeProduct(from + n));
      const ids = made.flatMap(({ event }) => event.variants.map(({ id }) => id));
      const stocked = ids.filter((_, n) => inStock(variants + n));
      await Promise.all([appendAll(catalog, CATALOG, made.map(created)), appendAll(inventory, INVENTORY, stocked.map(counted))]);
      variants += ids.length;
      events += made.length + stocked.length;
    }
  } finally {
    await Promise.all([catalog.close(), inventory.close()]);
  }
  return { products, variants, events };
};
