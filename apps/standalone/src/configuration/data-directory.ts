import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder, LocalServerError, makeFolder } from '@millrace/local-servers';

/** Incremented when an older Millrace cannot read the data directory any more. */
const format = 1;

export type DataDirectory = {
  readonly path: string;
  /** Whether the previous run ended without releasing the directory. */
  readonly crashed: boolean;
  readonly release: () => void;
  /** Marks work that a later run must finish if this one does not; stays until `finish`. */
  readonly begin: (work: string) => void;
  readonly isUnfinished: (work: string) => boolean;
  readonly finish: (work: string) => void;
};

/** A folder with other files is not changed. */
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
  // A full disk leaves an empty file.
  if (text === '') writeFileSync(file, `${format}\n`);
  if (text === '' || Number(text) <= format) return;
  throw new LocalServerError(
    'DATA_TOO_NEW',
    `${path} was written by a newer Millrace (format ${text}, this one reads up to ${format}): update this checkout, or start with -- --data and another folder.`,
  );
};

/**
 * Claims the data directory for this process. Throws LocalServerError when it is in use, has other files, or belongs to a newer
 * Millrace.
 */
export const openDataDirectory = (path: string): DataDirectory => {
  const formatFile = join(path, 'format');
  checkOwner(path, formatFile);
  // PostgreSQL's account must enter it; secret files in it have their own mode.
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
