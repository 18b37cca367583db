import type { History, Violation } from '../history.js';
import { answersHold } from './answers.js';
import { ordersHold } from './orders.js';
import { reactionsHold } from './reactions.js';
import { stockHolds } from './stock.js';
import { versionsFollow } from './versions.js';
import { viewsEqual } from './views.js';

/** Every promise of the log that this history breaks; none: it kept them all. */
export const check = (history: History): readonly Violation[] => [
  ...versionsFollow(history),
  ...answersHold(history),
  ...reactionsHold(history),
  ...stockHolds(history),
  ...ordersHold(history),
  ...viewsEqual(history),
  ...(history.parked > 0 ? [{ rule: 'not parked', about: 'dead letters', detail: `${history.parked} messages` }] : []),
];
