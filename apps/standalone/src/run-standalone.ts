import { setTimeout as pause } from 'node:timers/promises';
import { openDataDirectory } from './configuration/data-directory.js';
import { endOnSignals } from './end-on-signals.js';
import { readOptions, usage } from './options/options.js';
import { startShop } from './start-shop.js';
import type { Supervised } from './supervision/supervise.js';
import { explainFailure } from './explain-failure.js';

const report = (line: string) => console.log(line);
/** How long a stop waits for an unfinished start; what that leaves running ends with this process. */
const stopTimeoutMs = 5_000;

const failWith = (error: unknown, dataDirectory: string): never => {
  const { line, details, exitCode } = explainFailure(error, dataDirectory);
  console.error(`\n${line}`);
  if (details) console.error(details);
  return process.exit(exitCode);
};

const prepare = (args: readonly string[], env: NodeJS.ProcessEnv) => {
  let folder = '';
  try {
    const options = readOptions(args, env);
    if (options.help) {
      report(usage);
      process.exit(0);
    }
    folder = options.dataDirectory;
    return { options, directory: openDataDirectory(folder) };
  } catch (error) {
    return failWith(error, folder);
  }
};

/** `npm start`: runs the shop until a signal; exits with one clear line when it cannot be started. */
export const runStandalone = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> => {
  const { options, directory } = prepare(args, env);
  const running: Supervised[] = [];
  const ending = new AbortController();
  let up = false;
  // Later parts depend on earlier ones, so they are stopped in reverse order.
  const runs = (part: Supervised) => void running.unshift(part);
  const starting = startShop({ options, directory, env, report, runs, signal: ending.signal });
  const end = async (how: 'stop' | 'kill'): Promise<void> => {
    ending.abort();
    if (how === 'stop') await Promise.race([starting.catch(() => undefined), pause(stopTimeoutMs)]);
    for (const part of running) await part[how]();
    directory.release();
  };
  endOnSignals(end, () => up, report);
  try {
    await starting;
    up = true;
  } catch (error) {
    if (ending.signal.aborted) return;
    await end('stop');
    failWith(error, options.dataDirectory);
  }
};
