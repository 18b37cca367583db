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
    const parsed = parseCommandLine(args);
    if ('help' in parsed) {
      output.out(parsed.help);
      return 0;
    }
    return await execute(parsed, env, output);
  } catch (error) {
    return reportError(error, output);
  }
};

const execute = async (
  parsed: Exclude<ParsedCommandLine, { help: string }>,
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> => {
  const access = brokerAccess(dataDirectoryOf(parsed.data, env), env);
  const log = await connect(access);
  try {
    const { by, reason, json } = parsed;
    const operator = { log, by, ...(reason ? { reason } : {}) };
    const report = await parsed.work({ operator, access, print: json ? output.err : output.out });
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

const reportError = (error: unknown, { err }: Output): number => {
  err(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) err(`\n${error.usage ?? usage()}`);
  if (error instanceof OperationRefused || error instanceof QueryRefused || error instanceof LogError) return 1;
  return 2;
};
