import { checkHistory } from '@millrace/history-check';
import type { Command } from '../command/command.js';
import { UsageError } from '../command/options.js';
import { printable, table } from '../command/text-format.js';
import { readHistory } from './read-history.js';

export const orderCommands: readonly Command[] = [
  {
    name: 'orders check',
    argumentSyntax: '',
    description: 'checks the log: no oversell, money conserved, steps in order, amounts that add up',
    options: ['at-rest'],
    parse: (words, { atRest = false }) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      return async ({ operator }) => {
        const events = await readHistory(operator.log);
        const violations = checkHistory(events, { atRest });
        const orders = new Set(events.flatMap(({ aggregate, aggregateId }) => (aggregate === 'order' ? [aggregateId] : []))).size;
        const rows = violations.map(({ rule, about, detail }) => [rule, about, printable(detail)]);
        const text =
          violations.length === 0
            ? `${orders} orders in ${events.length} events: no violation`
            : table(['RULE', 'ABOUT', 'HOW'], rows);
        return { result: { orders, events: events.length, violations }, text, ok: violations.length === 0 };
      };
    },
  },
];
