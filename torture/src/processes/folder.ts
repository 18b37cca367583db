import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '@millrace/local-servers';

export type RunFolder = Readonly<{
  path: string;
  /** Leaves it where it is; returns its path. */
  keep(): string;
  /** Removes it unless it is kept; done at the latest when this process exits. */
  done(): void;
}>;

/** A fresh folder for all that a run writes; the database's own user may walk through it. */
export const runFolder = (): RunFolder => {
  const path = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-torture-')), 0o711);
  let kept = false;
  const done = () => {
    process.off('exit', done);
    if (!kept) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', done);
  return {
    path,
    keep: () => {
      kept = true;
      return path;
    },
    done,
  };
};
