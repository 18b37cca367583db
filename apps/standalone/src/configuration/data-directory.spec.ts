import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataDirectory } from './data-directory.js';

describe('a data directory', () => {
  let path: string;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'millrace-data-spec-'));
  });
  afterEach(() => rmSync(path, { recursive: true }));

  it('is created when it does not exist, and opened again', () => {
    const folder = join(path, 'new/one');
    openDataDirectory(folder).release();
    expect(openDataDirectory(folder)).toMatchObject({ path: folder, crashed: false });
  });

  it('reports that the previous run did not release it', () => {
    openDataDirectory(path);
    expect(openDataDirectory(path).crashed).toBe(true);
  });

  it('stores the mark of unfinished work until it is finished', () => {
    openDataDirectory(path).begin('import');
    const later = openDataDirectory(path);
    expect(later.isUnfinished('import')).toBe(true);
    later.finish('import');
    expect(openDataDirectory(path).isUnfinished('import')).toBe(false);
  });

  it.each(['2', 'x'])('of the unknown format %s is not changed', (text) => {
    writeFileSync(join(path, 'format'), `${text}\n`);
    expect(() => openDataDirectory(path)).toThrow(expect.objectContaining({ code: 'DATA_TOO_NEW' }));
    expect(readdirSync(path)).toEqual(['format']);
  });

  it('is repaired after a full disk left an empty file', () => {
    writeFileSync(join(path, 'format'), '');
    openDataDirectory(path);
    expect(readFileSync(join(path, 'format'), 'utf8')).toBe('1\n');
  });

  it('is not created in a folder with other files, and keeps the mode of such a folder', () => {
    mkdirSync(join(path, 'photos'));
    const { mode } = statSync(path);
    expect(() => openDataDirectory(path)).toThrow(expect.objectContaining({ code: 'FOLDER_NOT_USABLE' }));
    expect(statSync(path).mode).toBe(mode);
  });
});
