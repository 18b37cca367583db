import { LocalServerError } from '@millrace/local-servers';
import { type DataDirectory, openDataDirectory } from './data-directory.js';
import { endOnSignals } from './end-on-signals.js';
import { type Options, readOptions, UsageError, usage } from './options.js';
import { startShop } from './start-shop.js';
import type { Supervised } from './supervise.js';

const say = (line: string) => console.log(line);

const failWith = (fault: unknown): never => {
  const known = fault instanceof LocalServerError || fault instanceof UsageError;
  console.error(`\n${fault instanceof Error ? fault.message : String(fault)}`);
  if (fault instanceof LocalServerError && fault.code === 'START_FAILED' && fault.logTail) console.error(fault.logTail);
  return process.exit(known ? 1 : 70);
};

const prepare = (args: readonly string[], env: NodeJS.ProcessEnv): { options: Options; directory: DataDirectory } => {
  try {
    const options = readOptions(args, env);
    if (options.help) {
      say(usage);
      process.exit(0);
    }
    return { options, directory: openDataDirectory(options.dataDirectory) };
  } catch (fault) {
    return failWith(fault);
  }
};

/** `npm start`: runs the shop until a signal ends it; ends the process with one clear line when it cannot be started. */
export const runStandalone = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> => {
  const { options, directory } = prepare(args, env);
  const running: Supervised[] = [];
  const ending = new AbortController();
  // What was started last asks what was started first, and so goes before it.
  const runs = (part: Supervised) => void running.unshift(part);
  const starting = startShop({ options, directory, env, say, runs, signal: ending.signal });
  const end = async (way: 'stop' | 'kill'): Promise<void> => {
    ending.abort();
    if (way === 'stop') await starting.catch(() => undefined);
    for (const part of running) await part[way]();
    directory.release();
  };
  endOnSignals(end, say);
  await starting.catch(async (fault: unknown) => {
    if (ending.signal.aborted) return;
    await end('stop');
    failWith(fault);
  });
};
