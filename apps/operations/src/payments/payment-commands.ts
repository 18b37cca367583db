import { ReconcilePayments } from '@millrace/contracts';
import { sendQuery } from '@millrace/event-log';
import type { Command } from '../command/command.js';
import { UsageError } from '../command/options.js';
import { printable, table } from '../command/text-format.js';

const instantPattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z)?$/;
/** The comparison reads all payments of the period on both sides. */
const timeoutMs = 120_000;

const sinceOf = (text: string | undefined): { since?: string } => {
  if (text === undefined) return {};
  if (!instantPattern.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(`"${text}" is no date: it must be such as 2026-01-31 or 2026-01-31T12:00:00Z.`);
  return { since: new Date(text).toISOString() };
};

export const paymentCommands: readonly Command[] = [
  {
    name: 'payments reconcile',
    argumentSyntax: '[<since>]',
    description: 'compares the payments of the log with those of the payment providers',
    options: [],
    parse: (words) => {
      if (words[1]) throw new UsageError(`"${words[1]}" is one word too many.`);
      const input = sinceOf(words[0]);
      return async ({ operator }) => {
        const { data } = await sendQuery(operator.log, ReconcilePayments, input, { timeoutMs });
        const { compared, since, differences } = data;
        const rows = differences.map(({ paymentId, provider, reference, kind, log, atProvider }) =>
          [paymentId, provider, reference, kind, log ?? '-', atProvider ?? '-'].map(printable),
        );
        const text =
          rows.length === 0
            ? `${compared} payments since ${since}: no difference`
            : table(['ORDER', 'PROVIDER', 'REFERENCE', 'WHAT', 'LOG', 'AT PROVIDER'], rows);
        return { result: data, text, ok: rows.length === 0 };
      };
    },
  },
];
