import { connectLog, LogError, QueryRefused } from '@millrace/event-log';
import { dataDirectoryOf } from '@millrace/local-servers';
import { type BrokerAccess, brokerAccess, ShopNotFound } from '../connection/broker-access.js';
import { OperationRefused } from '../command/operation-refused.js';
import { UsageError } from '../command/options.js';
import { type ParsedCommandLine, parseCommandLine } from './parse-command-line.js';
import { usage } from './usage.js';

export type Output = Readonly<{ out(text: string): void; err(text: string): void }>;

/**
 * Executes a command line. Returns the exit code: 0 success, 1 failure or partial success, 2 wrong usage or no shop reached.
 */
export const runMillrace = async (args: readonly string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> => {
  try {
    const asked = parseCommandLine(args);
    if ('help' in asked) {
      output.out(asked.help);
      return 0;
    }
    return await execute(asked, env, output);
  } catch (fault) {
    return reportError(fault, output);
  }
};

const execute = async (
  asked: Exclude<ParsedCommandLine, { help: string }>,
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> => {
  const access = brokerAccess(dataDirectoryOf(asked.data, env), env);
  const log = await connect(access);
  try {
    const { by, reason, json } = asked;
    const operator = { log, by, ...(reason ? { reason } : {}) };
    const report = await asked.work({ operator, access, print: json ? output.err : output.out });
    output.out(json ? JSON.stringify(report.result, null, 2) : report.text);
    return report.ok ? 0 : 1;
  } finally {
    await log.close();
  }
};

const connect = ({ servers, password }: BrokerAccess) =>
  connectLog({ servers, user: 'operator', password, app: 'operator' }).catch((cause: unknown) => {
    throw new ShopNotFound(`No shop can be reached: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  });

const reportError = (fault: unknown, { err }: Output): number => {
  err(fault instanceof Error ? fault.message : String(fault));
  if (fault instanceof UsageError) err(`\n${fault.usage ?? usage()}`);
  if (fault instanceof OperationRefused || fault instanceof QueryRefused || fault instanceof LogError) return 1;
  return 2;
};
