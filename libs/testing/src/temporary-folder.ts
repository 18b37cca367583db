import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '@millrace/local-servers';

export type TemporaryFolder = { readonly path: string; readonly remove: () => void };

/** A fresh folder that other users may walk into, as PostgreSQL's account must. */
export const temporaryFolder = (): TemporaryFolder => {
  const path = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-test-')), 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
