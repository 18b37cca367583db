import type { ResetReport } from '@millrace/stream-runtime';
import type { Command } from '../command/command.js';
import { parsePositiveInteger, UsageError } from '../command/options.js';
import { table } from '../command/text-format.js';
import { type ApplicationVersion, reset } from './reset.js';

const parseApplication = (words: readonly string[]): ApplicationVersion => {
  const [id, version, more] = words;
  if (id === undefined || version === undefined) throw new UsageError('The application or its version is missing.');
  if (more !== undefined) throw new UsageError(`"${more}" is one word too many.`);
  return { id, version: parsePositiveInteger(version, 'The version') };
};

const formatReset = ({ id, version }: ApplicationVersion, report: ResetReport): string => {
  const { isDone, tasks, stateEntries, repartitioned, outputs } = report;
  const rows = tasks.map(({ task, commits, time }) => [task, `${commits}`, time < 0 ? '-' : new Date(time).toISOString()]);
  const deleted = `${stateEntries} entries of state, ${repartitioned} messages between tasks, ${outputs} outputs`;
  return [
    ...(rows.length > 0 ? [table(['TASK', 'COMMITS', 'STREAM TIME'], rows)] : []),
    `${id} version ${version}: ${deleted} ${isDone ? 'deleted' : 'would be deleted'}; it starts from the beginning of its inputs`,
  ].join('\n');
};

export const streamsCommands: readonly Command[] = [
  {
    name: 'streams reset',
    argumentSyntax: '<application> <version>',
    description: 'has an application of stream processing start from the beginning',
    options: ['dry-run', 'by', 'reason'],
    parse: (words, { dryRun = false }) => {
      const application = parseApplication(words);
      return async (context) => {
        const report = await reset(context, application, dryRun);
        return { result: { ...application, ...report }, text: formatReset(application, report), ok: true };
      };
    },
  },
];
