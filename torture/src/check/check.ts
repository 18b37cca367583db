import type { History, Violation } from '../history/history.js';
import { answersHold } from './answers.js';
import { exportsHold } from './exports.js';
import { ordersHold } from './orders.js';
import { reactionsHold } from './reactions.js';
import { stockHolds } from './stock.js';
import { versionsFollow } from './versions.js';
import { viewsEqual } from './views.js';

/** Every guarantee of the log that this history violates; empty when it violates none. */
export const check = (history: History): readonly Violation[] => [
  ...versionsFollow(history),
  ...answersHold(history),
  ...reactionsHold(history),
  ...stockHolds(history),
  ...ordersHold(history),
  ...viewsEqual(history),
  ...exportsHold(history),
  ...(history.differences ?? []).map((detail) => ({ rule: 'log and provider agree', about: 'the payments', detail })),
  ...(history.deadLetters > 0
    ? [{ rule: 'not dead-lettered', about: 'dead letters', detail: `${history.deadLetters} messages` }]
    : []),
];
