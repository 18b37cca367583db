import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { UsageError } from './options.js';

type Why = { readonly line: string; readonly details: string; readonly exitCode: number };

const full = new Set(['ENOSPC', 'EDQUOT']);
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);
const noFolder = new Set(['ENOTDIR', 'EEXIST']);

const aboutFiles = (fault: NodeJS.ErrnoException, dataDirectory: string): string | undefined => {
  const { code = '', path = dataDirectory } = fault;
  if (full.has(code)) return `The disk is full: nothing can be written to ${dataDirectory}. Free some space and start again.`;
  if (forbidden.has(code))
    return `This user may not read and write ${path} (${code}): give it to this user, or start with -- --data and another folder.`;
  return noFolder.has(code) ? `${path} is not a folder: start with -- --data and another one.` : undefined;
};

/** Why the shop did not start, in one line for the person at the keyboard, with what a server's log adds to it. */
export const whyNot = (fault: unknown, dataDirectory: string): Why => {
  if (fault instanceof LocalServerError)
    return { line: fault.message, details: fault.code === 'START_FAILED' ? fault.logTail : '', exitCode: 1 };
  if (fault instanceof UsageError || fault instanceof ViewNotDeclared) return { line: fault.message, details: '', exitCode: 1 };
  const line = fault instanceof Error ? aboutFiles(fault, dataDirectory) : undefined;
  if (line) return { line, details: '', exitCode: 1 };
  return { line: `The shop did not start: ${fault instanceof Error ? fault.message : String(fault)}`, details: '', exitCode: 70 };
};
