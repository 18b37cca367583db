import { INVENTORY, item, ReadStock } from '@millrace/contracts';
import { queryHandlerFromLog, type EventLog, openLogFreshness, readAggregate, type Consumer } from '@millrace/event-log';
import { itemDecider } from './item.js';

export const readStock = (log: EventLog): Consumer =>
  queryHandlerFromLog(ReadStock, openLogFreshness(log, { inLog: [INVENTORY] }), async ({ variantIds }) => {
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
