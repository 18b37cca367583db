import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder, LocalServerError, makeFolder } from '@millrace/local-servers';

/** Grows when a data directory can no longer be read by an older Millrace. */
const format = 1;

export type DataDirectory = {
  readonly path: string;
  /** Whether the run before ended without giving the directory back. */
  readonly crashed: boolean;
  readonly release: () => void;
  /** Marks work that must be finished by a later run if this one does not; stays until `finish`. */
  readonly begin: (work: string) => void;
  readonly isUnfinished: (work: string) => boolean;
  readonly finish: (work: string) => void;
};

const checkFormat = (path: string): void => {
  const file = join(path, 'format');
  if (!existsSync(file)) writeFileSync(file, `${format}\n`);
  const found = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (found <= format) return;
  throw new LocalServerError(
    'DATA_TOO_NEW',
    `${path} was written by a newer Millrace (format ${found}, this one reads up to ${format}): update this checkout, or start with --data and another folder.`,
  );
};

/** Takes the data directory for this process alone. Throws LocalServerError when it is in use or of a newer Millrace. */
export const openDataDirectory = (path: string): DataDirectory => {
  // PostgreSQL's own account walks through it; what is secret in it is closed by itself.
  makeFolder(path, 0o711);
  checkFormat(path);
  const claim = claimFolder(path, 'Millrace');
  const mark = (work: string) => join(path, `${work}.unfinished`);
  return {
    path,
    ...claim,
    begin: (work) => writeFileSync(mark(work), ''),
    isUnfinished: (work) => existsSync(mark(work)),
    finish: (work) => rmSync(mark(work), { force: true }),
  };
};
