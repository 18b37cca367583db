import { type Histories, ofType, type Violation } from './history/logged-event.js';

/** What an order costs follows from its lines: the goods at their prices, and the total from its parts. */
export const amountsAddUp = (orders: Histories<'order'>): Violation[] =>
  [...orders].flatMap(([id, events]) =>
    ofType(events, 'OrderPlaced').flatMap(({ lines, cost }) => {
      const goods = lines.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0);
      const total = cost.subtotal.minor + cost.shipping.minor - (cost.discount?.minor ?? 0) + (cost.addedTax?.minor ?? 0);
      const details = [
        ...(goods === cost.subtotal.minor ? [] : [`the lines cost ${goods}, the subtotal is ${cost.subtotal.minor}`]),
        ...(total === cost.total.minor ? [] : [`the parts cost ${total}, the total is ${cost.total.minor}`]),
      ];
      return details.map((detail) => ({ rule: 'amounts add up', about: `order ${id}`, detail }));
    }),
  );
