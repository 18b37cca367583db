import { type AppName, type QueryContract, viewOperations } from '@millrace/contracts';
import { sendQuery } from '@millrace/event-log';
import type { Command } from '../command/command.js';
import { UsageError } from '../command/options.js';
import { printable } from '../command/text-format.js';

const missingArguments = ['The name of an app is missing.', 'The name of a question is missing.'];
/** The characters of a subject token; with others the query would go to another subject. */
const isToken = (word: string): boolean => /^[A-Za-z0-9-]+$/.test(word);

const parseInput = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`What is asked is ${text}: it must be JSON, such as '{ "first": 3 }'.`);
  }
};

const formatResult = (data: unknown): string => JSON.stringify(data, null, 2).split('\n').map(printable).join('\n');

export const queryCommands: readonly Command[] = [
  {
    name: 'ask',
    argumentSyntax: '<app> <question> [<json>]',
    description: 'asks an app one of its questions; tells the answer as JSON',
    options: [],
    parse: ([app, name, text = '{}', ...more]) => {
      for (const [at, word] of [app, name].entries()) {
        if (word === undefined) throw new UsageError(missingArguments[at] ?? '');
        if (!isToken(word)) throw new UsageError(`"${word}" is no name of an app or a question.`);
      }
      if (more[0]) throw new UsageError(`"${more[0]}" is one word too many.`);
      if (name && name in viewOperations(app as AppName))
        throw new UsageError(`${name} is an operation: the commands view and deadletter do it, and record it.`);
      // The app itself validates the input of its queries.
      const contract: QueryContract = { app: app as AppName, name: name ?? '', input: {}, output: {} };
      const input = parseInput(text);
      return async ({ operator }) => {
        const { data } = await sendQuery(operator.log, contract, input);
        return { result: data, text: formatResult(data), ok: true };
      };
    },
  },
];
