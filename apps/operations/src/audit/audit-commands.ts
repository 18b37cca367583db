import type { Command } from '../command-line/command.js';
import { numberFrom, UsageError } from '../command-line/options.js';
import { table } from '../command-line/table.js';
import { newestOperations, type RecordedOperation } from './newest-operations.js';

const row = (operation: RecordedOperation): string[] => {
  const { seq: _, at, aggregate, id, type, by, reason = '', ...what } = operation;
  const details = Object.entries(what).map(([name, value]) => `${name}=${value}`);
  return [at, by, type, `${aggregate} ${id}`, details.join(' '), reason];
};

const tellOperations = (operations: readonly RecordedOperation[]): string =>
  operations.length === 0 ? 'nothing is recorded' : table(['AT', 'BY', 'DID', 'TO', 'WHAT', 'WHY'], operations.map(row));

export const auditCommands: readonly Command[] = [
  {
    name: 'audit',
    takes: '',
    says: 'the newest of what operators did',
    options: ['last'],
    read: (words, { last }) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      const count = last === undefined ? 20 : numberFrom(last, '--last');
      return async ({ operator }) => {
        const operations = await newestOperations(operator.log, count);
        return { result: { operations }, text: tellOperations(operations), ok: true };
      };
    },
  },
];
