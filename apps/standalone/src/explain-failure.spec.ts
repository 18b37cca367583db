import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { describe, expect, it } from 'vitest';
import { UsageError } from './options/options.js';
import { explainFailure } from './explain-failure.js';

const fileError = (code: string, path?: string) => Object.assign(new Error(`${code}: as Node says it`), { code, path });

describe('a failed start', () => {
  it.each([
    [fileError('ENOSPC'), 'The disk is full: nothing can be written to /data. Free some space and start again.'],
    [fileError('EACCES', '/data/nats'), 'This user may not read and write /data/nats (EACCES): give it to this user, or'],
    [fileError('EROFS', '/data'), 'This user may not read and write /data (EROFS)'],
    [fileError('ENOTDIR', '/data'), '/data is not a folder: start with -- --data and another one.'],
    [new UsageError('ask so'), 'ask so'],
    [new ViewNotDeclared('say so'), 'say so'],
    [new LocalServerError('PORT_TAKEN', 'taken'), 'taken'],
  ])('%s is explained in one line with a solution', (error, line) => {
    expect(explainFailure(error, '/data')).toEqual({ line: expect.stringContaining(line), details: '', exitCode: 1 });
  });

  it('shows the log of a server that would not start', () => {
    expect(explainFailure(new LocalServerError('START_FAILED', 'no', 'its log'), '/data').details).toBe('its log');
  });

  it('is explained even when the error is unknown', () => {
    expect(explainFailure(new Error('odd'), '/data')).toEqual({ line: 'The shop did not start: odd', details: '', exitCode: 70 });
  });
});
