import type { Command } from '../command/command.js';
import { parsePositiveInteger, UsageError } from '../command/options.js';
import { table } from '../command/text-format.js';
import { newestOperations, type RecordedOperation } from '../audit-log/newest-operations.js';

const row = (operation: RecordedOperation): string[] => {
  const { seq: _, at, aggregate, id, type, by, reason = '', ...what } = operation;
  const details = Object.entries(what).map(([name, value]) => `${name}=${value}`);
  return [at, by, type, `${aggregate} ${id}`, details.join(' '), reason];
};

const formatOperations = (operations: readonly RecordedOperation[]): string =>
  operations.length === 0 ? 'nothing is recorded' : table(['AT', 'BY', 'DID', 'TO', 'WHAT', 'WHY'], operations.map(row));

export const auditCommands: readonly Command[] = [
  {
    name: 'audit',
    argumentSyntax: '',
    description: 'the newest of what operators did',
    options: ['last'],
    parse: (words, { last }) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      const count = last === undefined ? 20 : parsePositiveInteger(last, '--last');
      return async ({ operator }) => {
        const operations = await newestOperations(operator.log, count);
        return { result: { operations }, text: formatOperations(operations), ok: true };
      };
    },
  },
];
