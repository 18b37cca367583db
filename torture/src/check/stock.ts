import { eventsBy, type History, keyOfEvent, type Violation } from '../history/history.js';
import { stockAfter } from './model.js';

/** After every event of an item, 0 ≤ held ≤ on hand. */
export const stockHolds = ({ events }: History): Violation[] =>
  [
    ...eventsBy(
      events.filter(({ aggregate }) => aggregate === 'item'),
      keyOfEvent,
    ),
  ].flatMap(([about, own]) => {
    const sums = { onHand: 0, held: 0 };
    for (const event of own) {
      const { onHand, held } = stockAfter([event]);
      sums.onHand += onHand;
      sums.held += held;
      if (sums.held >= 0 && sums.held <= sums.onHand) continue;
      return [{ rule: 'stock holds', about, detail: `${JSON.stringify(sums)} after ${event.seq}` }];
    }
    return [];
  });
