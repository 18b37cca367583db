import { connectLog, LogError, QueryRefused } from '@millrace/event-log';
import { dataDirectoryOf } from '@millrace/local-servers';
import { type BrokerAccess, brokerAccess, NoShop } from '../reach/broker-access.js';
import { Refused } from '../refused.js';
import { UsageError } from './options.js';
import { type Asked, parse } from './parse.js';
import { usage } from './usage.js';

export type Output = Readonly<{ out(text: string): void; err(text: string): void }>;

/**
 * Does what a command line asks for. Returns the exit code: 0 done, 1 not or not all of it done, 2 wrongly asked for or no shop to
 * ask.
 */
export const runMillrace = async (args: readonly string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> => {
  try {
    const asked = parse(args);
    if ('help' in asked) {
      output.out(asked.help);
      return 0;
    }
    return await work(asked, env, output);
  } catch (fault) {
    return tell(fault, output);
  }
};

const work = async (asked: Exclude<Asked, { help: string }>, env: NodeJS.ProcessEnv, output: Output): Promise<number> => {
  const access = brokerAccess(dataDirectoryOf(asked.data, env), env);
  const log = await reach(access);
  try {
    const { by, reason, json } = asked;
    const operator = { log, by, ...(reason ? { reason } : {}) };
    const report = await asked.work({ operator, access, say: json ? output.err : output.out });
    output.out(json ? JSON.stringify(report.result, null, 2) : report.text);
    return report.ok ? 0 : 1;
  } finally {
    await log.close();
  }
};

const reach = ({ servers, password }: BrokerAccess) =>
  connectLog({ servers, user: 'operator', password, app: 'operator' }).catch((cause: unknown) => {
    throw new NoShop(`No shop can be reached: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  });

const tell = (fault: unknown, { err }: Output): number => {
  err(fault instanceof Error ? fault.message : String(fault));
  if (fault instanceof UsageError) err(`\n${fault.usage ?? usage()}`);
  if (fault instanceof Refused || fault instanceof QueryRefused || fault instanceof LogError) return 1;
  return 2;
};
