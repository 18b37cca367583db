import { INVENTORY, item, ReadStock } from '@millrace/contracts';
import { answers, type EventLog, readAggregate, type Subscription } from '@millrace/event-log';
import { itemDecider } from './item.js';

export const readStock = (log: EventLog): Subscription =>
  answers(ReadStock, async ({ variantIds }) => {
    const items = await Promise.all(
      [...new Set(variantIds)].map(async (variantId) => {
        const { state, version } = await readAggregate(
          log,
          { stream: INVENTORY, aggregate: item, decider: itemDecider },
          variantId,
        );
        return { variantId, ...state, version };
      }),
    );
    return { data: { items: items.filter(({ version }) => version > 0) } };
  });
