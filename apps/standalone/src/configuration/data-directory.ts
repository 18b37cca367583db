import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A folder with things of somebody's is left as it is. */
const checkOwner = (path: string, formatFile: string): void => {
  if (!existsSync(path) || existsSync(formatFile)) return;
  const others = readdirSync(path).filter((name) => name !== 'lost+found');
  if (others.length === 0) return;
  throw new LocalServerError(
    'FOLDER_NOT_USABLE',
    `${path} holds something else (${others[0]}) and no data of Millrace: start with -- --data and a new or an empty folder.`,
  );
};

const checkFormat = (path: string, file: string): void => {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  // An empty file is what a full disk left.
  if (text === '') writeFileSync(file, `${format}\n`);
  if (text === '' || Number(text) <= format) return;
  throw new LocalServerError(
    'DATA_TOO_NEW',
    `${path} was written by a newer Millrace (format ${text}, this one reads up to ${format}): update this checkout, or start with -- --data and another folder.`,
  );
};

/** Takes the data directory for this process alone. Throws LocalServerError when it is in use, somebody's, or of a newer Millrace. */
export const openDataDirectory = (path: string): DataDirectory => {
  const formatFile = join(path, 'format');
  checkOwner(path, formatFile);
  // PostgreSQL's own account walks through it; what is secret in it is closed by itself.
  makeFolder(path, 0o711);
  checkFormat(path, formatFile);
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
