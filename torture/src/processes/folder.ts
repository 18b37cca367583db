import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '@millrace/local-servers';

export type RunFolder = Readonly<{
  path: string;
  /** Retains the folder after `done`; returns its path. */
  retain(): string;
  /** Removes the folder unless it is retained; called at the latest when this process exits. */
  done(): void;
}>;

/** Creates a folder for the files of a run; PostgreSQL's account may enter it. */
export const runFolder = (): RunFolder => {
  const path = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-torture-')), 0o711);
  let isRetained = false;
  const done = () => {
    process.off('exit', done);
    if (!isRetained) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', done);
  return {
    path,
    retain: () => {
      isRetained = true;
      return path;
    },
    done,
  };
};
