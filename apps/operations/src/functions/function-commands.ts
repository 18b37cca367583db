import { InvokeFunction, ListFunctions, type OutputOf, ReadFunctionLogs } from '@millrace/contracts';
import { sendQuery } from '@millrace/event-log';
import type { Command } from '../command/command.js';
import { parsePositiveInteger, UsageError } from '../command/options.js';
import { printable, table } from '../command/text-format.js';
import { deployFunction, rollBackFunction } from './operate-versions.js';
import { demandDeployable, readModule } from './read-module.js';

type Listed = OutputOf<typeof ListFunctions>['functions'];
type Fields = Readonly<Record<string, unknown>>;

const timeoutMs = 60_000;
const maxWords: Readonly<Record<string, number>> = { list: 0, logs: 1, invoke: 3, deploy: 2, rollback: 2 };

const nameOf = (command: string, words: readonly string[]): string => {
  const more = words[maxWords[command] ?? 0];
  if (more !== undefined) throw new UsageError(`"${more}" is one word too many.`);
  const [name] = words;
  if (name === undefined) throw new UsageError('The name of a function is missing.');
  return name;
};

const fieldsIn = (text: string): Fields => {
  try {
    const data = JSON.parse(text) as unknown;
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Fields;
  } catch (cause) {
    throw new UsageError(`The data are no JSON: ${(cause as Error).message}.`);
  }
  throw new UsageError('The data must be a JSON object, such as \'{ "quantity": 3 }\'.');
};

const calledOn = ({ on, schedule }: Listed[number]): string =>
  schedule ? `${schedule.cron} ${schedule.timeZone}${schedule.isOn ? '' : ' (off)'}` : on.join(', ');

const rowOf = (listed: Listed[number]) => {
  const { name, version, workers, inWork, waiting, invocations, failures, coldStarts, coldStartMs } = listed;
  const figures = [workers, inWork, waiting, invocations, failures, coldStarts].map(String);
  return [
    name,
    version === undefined ? '-' : String(version),
    calledOn(listed),
    ...figures,
    coldStartMs === undefined ? '-' : `${Math.round(coldStartMs)} ms`,
  ];
};
const columns = ['FUNCTION', 'VERSION', 'ON', 'WORKERS', 'IN WORK', 'WAITING', 'CALLS', 'FAILURES', 'COLD STARTS', 'LAST'];

export const functionCommands: readonly Command[] = [
  {
    name: 'function list',
    argumentSyntax: '',
    description: 'the functions with the figures of their workers',
    options: [],
    parse: (words) => {
      if (words[0] !== undefined) throw new UsageError(`"${words[0]}" is one word too many.`);
      return async ({ operator }) => {
        const { data } = await sendQuery(operator.log, ListFunctions, {});
        return { result: data.functions, text: table(columns, data.functions.map(rowOf)), ok: true };
      };
    },
  },
  {
    name: 'function deploy',
    argumentSyntax: '<function> <file>',
    description: 'has all instances call this JavaScript module, which imports modules of Node alone, from now on',
    options: ['by', 'reason'],
    parse: (words) => {
      const name = nameOf('deploy', words);
      const [, file] = words;
      if (file === undefined) throw new UsageError('The file of the module is missing.');
      return async ({ operator }) => {
        await demandDeployable(operator.log, name);
        const version = await deployFunction(operator, name, await readModule(file));
        return { result: { name, version }, text: `${name} is version ${version}`, ok: true };
      };
    },
  },
  {
    name: 'function rollback',
    argumentSyntax: '<function> [<version>]',
    description:
      'goes back to the version that the present one replaced, or to that one; 0 is the one that the app was built with',
    options: ['by', 'reason'],
    parse: (words) => {
      const name = nameOf('rollback', words);
      const [, version] = words;
      const to = version === undefined ? undefined : version === '0' ? 0 : parsePositiveInteger(version, 'The version');
      return async ({ operator }) => {
        await demandDeployable(operator.log, name);
        const rolledBackTo = await rollBackFunction(operator, name, to);
        return { result: { name, version: rolledBackTo }, text: `${name} is version ${rolledBackTo}`, ok: true };
      };
    },
  },
  {
    name: 'function logs',
    argumentSyntax: '<function>',
    description: 'the newest lines that a function wrote',
    options: [],
    parse: (words) => {
      const name = nameOf('logs', words);
      return async ({ operator }) => {
        const { data } = await sendQuery(operator.log, ReadFunctionLogs, { name });
        const text = data.lines.map(({ at, line }) => `${at} ${printable(line)}`).join('\n');
        return { result: data.lines, text: text || `${name} wrote nothing`, ok: true };
      };
    },
  },
  {
    name: 'function invoke',
    argumentSyntax: '<function> <subject> [<json>]',
    description: 'calls a function with an event with these data; publishes nothing of what it returns',
    options: [],
    parse: (words) => {
      const name = nameOf('invoke', words);
      const [, subject, text = '{}'] = words;
      if (subject === undefined) throw new UsageError('The subject of the event is missing: the id of an aggregate.');
      const data = fieldsIn(text);
      return async ({ operator }) => {
        const answer = await sendQuery(
          operator.log,
          InvokeFunction,
          { name, subject, data: JSON.stringify(data) },
          { timeoutMs },
        );
        const { outputs, durationMs } = answer.data;
        const lines = outputs.map(printable);
        const result = { durationMs, outputs: outputs.map((output) => JSON.parse(output) as unknown) };
        return { result, text: [...lines, `${durationMs.toFixed(1)} ms`].join('\n'), ok: true };
      };
    },
  },
];
