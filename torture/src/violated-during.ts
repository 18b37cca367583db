import { setTimeout as pause } from 'node:timers/promises';
import { CART, CATALOG, INVENTORY, ORDER, PAYMENT } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { History } from './history/history.js';
import { readAll } from './history/read-all.js';
import type { Journal } from './load/journal.js';
import { answersHold } from './check/answers.js';
import { versionsFollow } from './check/versions.js';

/** Rules that hold at any time, also under load: each compares the log with answers that were given before the log was read. */
export type RuleOfLog = 'versions follow' | 'acknowledged is stored' | 'refused left nothing';

/** An injected fault may report an append that reaches the broker a moment later. */
const betweenMs = 500;

/**
 * Reads the log repeatedly until it violates the rule, and aborts `ends` then. False when `ends` was aborted before. A read that the
 * broker does not answer counts as one without a violation.
 */
export const violatedDuring = async ({
  operator,
  journal,
  rule,
  ends,
}: Readonly<{ operator: EventLog; journal: Journal; rule: RuleOfLog; ends: AbortController }>): Promise<boolean> => {
  while (!ends.signal.aborted) {
    const requests = journal.requests.map((request) => ({ ...request, answers: [...request.answers] }));
    await pause(betweenMs);
    const [events, trade] = await Promise.all([
      readAll(operator, INVENTORY, CATALOG),
      readAll(operator, CART, ORDER, PAYMENT),
    ]).catch(() => [[], []] as const);
    if (events.length > 0 && isViolated(rule, { requests, events, trade })) {
      ends.abort();
      return true;
    }
  }
  return false;
};

const isViolated = (rule: RuleOfLog, given: Pick<History, 'requests' | 'events' | 'trade'>): boolean => {
  const history = { ...given, caused: [], rebuilt: [], deadLetters: 0 };
  return [...versionsFollow(history), ...answersHold(history)].some((violation) => violation.rule === rule);
};
