import { type Histories, type Violation } from '../history/logged-event.js';

const isLimited = (tracked: boolean, policy: string): boolean => tracked && policy === 'deny';

/**
 * No oversell: after every event of an item, what is held is not negative and not more than what is on hand. An item that could be sold without
 * stock at some time is not limited from then on.
 */
export const stockHolds = (items: Histories<'item'>): Violation[] =>
  [...items].flatMap(([id, events]) => {
    let [onHand, held, limited] = [0, 0, true];
    for (const [index, event] of events.entries()) {
      if (event.type === 'StockAdjusted') onHand += event.delta;
      if (event.type === 'StockHeld') held += event.quantity;
      if (event.type === 'HoldReleased' || event.type === 'HoldCommitted') held -= event.quantity;
      if (event.type === 'HoldCommitted') onHand -= event.quantity;
      if (event.type === 'StockReturned') onHand += event.quantity;
      if (event.type === 'InventoryPolicyChanged') limited &&= isLimited(event.tracked, event.inventoryPolicy);
      if (held < 0 || (limited && held > onHand))
        return [{ rule: 'no oversell', about: `item ${id}`, detail: `${held} held of ${onHand} after event ${index + 1}` }];
    }
    return [];
  });
