import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { SharedShop } from './shop.js';

export type Build = {
  readonly app: string;
  readonly view: string;
  readonly build: number;
  readonly state: 'building' | 'ready' | 'live' | 'retired' | 'failed';
  readonly eventsDone: number;
  readonly eventsTotal: number;
  readonly error?: string;
};
export type Comparison = {
  readonly equal: boolean;
  readonly live: { readonly rows: number; readonly hash: string };
  readonly examples: readonly string[];
};
export type Printed<T> = { readonly code: number; readonly output: string; readonly result: T };

const main = join(projectFolder, 'dist/millrace.js');

/** Runs `npm run -s millrace -- … --json`, without npm, for a shop; the result is undefined when there is none. */
export const millrace = <T>(shop: SharedShop, ...words: string[]): Promise<Printed<T>> =>
  new Promise((resolve) => {
    const args = [main, ...words, '--data', shop.dataDirectory, '--json'];
    const child = execFile(process.execPath, args, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, output: err, result: (out.trim() === '' ? undefined : JSON.parse(out)) as T }),
    );
  });

/** The result of a command that must succeed. */
export const done = async <T>(shop: SharedShop, ...words: string[]): Promise<T> => {
  const { code, output, result } = await millrace<T>(shop, ...words);
  if (code !== 0) throw new Error(`millrace ${words.join(' ')} ended with ${code}: ${output} ${JSON.stringify(result)}`);
  return result;
};

export const buildsOf = async (shop: SharedShop, view: string): Promise<readonly Build[]> =>
  (await done<{ builds: readonly Build[] }>(shop, 'view', 'list')).builds.filter((build) => build.view === view);
