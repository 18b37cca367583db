import { INVENTORY, item, ReadStock } from '@millrace/contracts';
import { answersFromLog, type EventLog, openOwnReading, readAggregate, type Subscription } from '@millrace/event-log';
import { itemDecider } from './item.js';

export const readStock = (log: EventLog): Subscription =>
  answersFromLog(ReadStock, openOwnReading(log, { inLog: [INVENTORY] }), async ({ variantIds }) => {
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
    return { items: items.filter(({ version }) => version > 0) };
  });
