import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '@millrace/local-servers';

/** A folder of one test, with the function that removes it. */
export type TemporaryFolder = { readonly path: string; readonly remove: () => void };

/** Creates a folder that other users may enter, as PostgreSQL's account must. */
export const temporaryFolder = (): TemporaryFolder => {
  const path = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-test-')), 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
