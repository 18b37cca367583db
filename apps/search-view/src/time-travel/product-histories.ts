import type { InputOf, OutputOf, ProductEvent, ProductHistories } from '@millrace/contracts';
import { type EventLog, eventsUntil, historyPage, type Recorded } from '@millrace/event-log';
import { changedFields } from './changed-fields.js';
import { productSource } from './products-as-of.js';

type Histories = OutputOf<typeof ProductHistories>['histories'];

/** The events of each product with the fields that each changed; stock movements are not part of it. Unknown products are left out. */
export const productHistories = async (
  log: EventLog,
  { productIds, slice }: InputOf<typeof ProductHistories>,
): Promise<OutputOf<typeof ProductHistories>> => {
  const ids = [...new Set(productIds)];
  const events = (await eventsUntil(log, ids.map(productSource), slice.until)) as readonly Recorded<ProductEvent>[];
  const byProduct = new Map<string, Recorded<ProductEvent>[]>(ids.map((id) => [id, []]));
  for (const event of events) byProduct.get(event.aggregateId)?.push(event);
  const known = [...byProduct].filter(([, own]) => own.length > 0);
  return { histories: known.map(([productId, own]): Histories[number] => ({ productId, ...pageOf(own, slice) })) };
};

const pageOf = (events: readonly Recorded<ProductEvent>[], slice: InputOf<typeof ProductHistories>['slice']) =>
  historyPage(events, slice, ({ seq, event }) => {
    const before = events.findLast((other) => other.seq < seq)?.event;
    return { changed: changedFields(before, event) };
  });
