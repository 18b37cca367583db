import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '@millrace/local-servers';

/** A fresh folder of this run, gone when the process exits unless it was kept. */
export const runFolder = (): { path: string; remove(): void } => {
  const path = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-torture-')), 0o700);
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    path,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
};
