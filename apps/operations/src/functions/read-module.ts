import { readFile } from 'node:fs/promises';
import { ListFunctions } from '@millrace/contracts';
import { type EventLog, sendQuery } from '@millrace/event-log';
import { OperationRefused } from '../command/operation-refused.js';

const maxCharacters = 500_000;

/**
 * Throws `OperationRefused` when the running app has no function of this name, or calls no deployed ones, `NOT_AVAILABLE` when it does not
 * answer.
 */
export const demandDeployable = async (log: EventLog, name: string): Promise<void> => {
  const { functions, takesDeployments } = (await sendQuery(log, ListFunctions, {})).data;
  const names = functions.map((one) => one.name);
  if (!names.includes(name)) throw new OperationRefused('UnknownFunction', `There is no function ${name}: ${names.join(', ')}.`);
  if (takesDeployments) return;
  const why =
    'The app functions calls no deployed modules: FUNCTIONS_DEPLOYMENTS is not true, or functions run at FUNCTIONS_URL.';
  throw new OperationRefused('DeploymentsOff', why);
};

/**
 * The code of a module that can be deployed. It is loaded once, as instances load it: from its text alone. Throws `OperationRefused` when it cannot be
 * read or loaded, is too long, or exports no `cloudEvent`.
 */
export const readModule = async (file: string): Promise<string> => {
  const code = await readFile(file, 'utf8').catch((cause: unknown) => refuse(file, `cannot be read: ${messageOf(cause)}`));
  if (code.length > maxCharacters) refuse(file, `has more than ${maxCharacters} characters`);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const loaded = (await import(url).catch((cause: unknown) => refuse(file, `cannot be loaded: ${messageOf(cause)}`))) as object;
  if (!('cloudEvent' in loaded && typeof loaded.cloudEvent === 'function')) refuse(file, 'exports no function `cloudEvent`');
  return code;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refuse = (file: string, why: string): never => {
  throw new OperationRefused('ModuleRefused', `${file} ${why}.`);
};
