import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { UsageError } from './options/options.js';

type Explanation = { readonly line: string; readonly details: string; readonly exitCode: number };

const full = new Set(['ENOSPC', 'EDQUOT']);
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);
const noFolder = new Set(['ENOTDIR', 'EEXIST']);

const aboutFiles = (error: NodeJS.ErrnoException, dataDirectory: string): string | undefined => {
  const { code = '', path = dataDirectory } = error;
  if (full.has(code)) return `The disk is full: nothing can be written to ${dataDirectory}. Free some space and start again.`;
  if (forbidden.has(code))
    return `This user may not read and write ${path} (${code}): give it to this user, or start with -- --data and another folder.`;
  return noFolder.has(code) ? `${path} is not a folder: start with -- --data and another one.` : undefined;
};

/** The reason of a failed start in one line for the user, with the end of the server's log where there is one. */
export const explainFailure = (error: unknown, dataDirectory: string): Explanation => {
  if (error instanceof LocalServerError)
    return { line: error.message, details: error.code === 'START_FAILED' ? error.logTail : '', exitCode: 1 };
  if (error instanceof UsageError || error instanceof ViewNotDeclared) return { line: error.message, details: '', exitCode: 1 };
  const line = error instanceof Error ? aboutFiles(error, dataDirectory) : undefined;
  if (line) return { line, details: '', exitCode: 1 };
  return { line: `The shop did not start: ${error instanceof Error ? error.message : String(error)}`, details: '', exitCode: 70 };
};
