import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStateStores } from '../index.js';
import { processOf } from './process.js';

let root = '';
let folder = '';
let folders = 0;
let log: string[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'millrace-test-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = join(root, `${(folders += 1)}`);
  log = [];
});

const openIt = (origin = 'orders 1') => openStateStores({ folder, origin, log: (line) => log.push(line), writeEntries: 1 });

/** Writes one entry at position 7. */
const fill = async () => {
  const stores = openIt();
  for (let entry = 0; entry < 500; entry += 1) stores.open('count').put(`k${entry}`, { key: 'k', value: 'x'.repeat(90), at: 1 });
  stores.takeChanges();
  await stores.commit(7);
  await stores.close();
};

/** What a folder opens to: its position, and how many entries it has. */
const opened = async (origin?: string) => {
  const stores = openIt(origin);
  const found = [stores.position, stores.open('count').entries().length];
  await stores.close();
  return found;
};

const alterDatabase = async (key: string, text: string, name = 'meta') => {
  const database = open<string, string>({ path: join(folder, 'state.mdb'), noSubdir: true, maxDbs: 1_000, encoding: 'string' });
  const key8 =
    name === 'meta'
      ? undefined
      : { writeKey: (one: string, to: Buffer, at: number) => at + to.write(one, at, 'latin1'), readKey: () => '' };
  await database.openDB<string, string>({ name, encoding: 'string', ...(key8 && { keyEncoder: key8 }) }).put(key, text);
  await database.close();
};

const discarded = (reason: RegExp) => {
  expect(log).toEqual([expect.stringMatching(reason)]);
  log = [];
};

describe('a folder of state', () => {
  it('has what was committed', async () => {
    await fill();
    expect(await opened()).toEqual([7, 500]);
    expect(log).toEqual([]);
  });

  it.each<[string, RegExp, () => Promise<unknown> | void]>([
    ['is no database', /it is no database of LMDB/, () => writeFileSync(join(folder, 'state.mdb'), 'something else'.repeat(999))],
    ['is too short', /it has 8192 of \d+ bytes/, () => truncateSync(join(folder, 'state.mdb'), 8_192)],
    ['is empty', /it is no database of LMDB/, () => truncateSync(join(folder, 'state.mdb'), 0)],
    ['was made in another format', /it is of “0 orders 1”/, () => alterDatabase('identity', '0 orders 1')],
    [
      'was being opened when its process ended',
      /it could not be read or opened before/,
      () => writeFileSync(join(folder, 'suspect'), JSON.stringify({ pid: 999_999_999, startTime: '1' })),
    ],
    [
      'was not on disk when the machine ended',
      /before it was on disk/,
      () => writeFileSync(join(folder, 'state.mdb.boot'), 'earlier'),
    ],
    [
      'has a marker that was cut off',
      /it could not be read or opened before/,
      () => writeFileSync(join(folder, 'suspect'), '{"pid":'),
    ],
  ])('is discarded when its file %s', async (_, reason, damage) => {
    await fill();
    await damage();
    expect(await opened()).toEqual([undefined, 0]);
    discarded(reason);
    await fill();
    expect(await opened()).toEqual([7, 500]);
    expect(log).toEqual([]);
  });

  it('is discarded when it belongs to another changelog', async () => {
    await fill();
    expect(await opened('orders 2')).toEqual([undefined, 0]);
    discarded(/it is of “1 orders 1”/);
  });

  it('is discarded after an entry of it could not be read', async () => {
    await fill();
    await alterDatabase('k3', '{"key":', 'store.count');
    const stores = openIt();
    expect(() => stores.open('count').get('k3')).toThrow(expect.objectContaining({ problem: 'damaged' }));
    await stores.close();
    expect(await opened()).toEqual([undefined, 0]);
    discarded(/it could not be read or opened before/);
  });

  it('is refused while it is in use', async () => {
    const stores = openIt();
    expect(() => openIt()).toThrow(expect.objectContaining({ problem: 'in-use' }));
    await stores.close();
    expect(await opened()).toEqual([undefined, 0]);
    await alterDatabase('owner', JSON.stringify(processOf(process.ppid)));
    expect(() => openIt()).toThrow(
      expect.objectContaining({ message: expect.stringContaining(`in use by process ${process.ppid}`) }),
    );
    await alterDatabase('owner', JSON.stringify({ ...processOf(process.ppid), startTime: 'earlier' }));
    expect(await opened()).toEqual([undefined, 0]);
    expect(readdirSync(folder)).toEqual(['state.mdb', 'state.mdb-lock']);
  });

  it('is refused while another process opens it', () => {
    mkdirSync(folder);
    const marker = join(folder, 'suspect');
    writeFileSync(marker, JSON.stringify(processOf(process.ppid)));
    expect(() => openIt()).toThrow(expect.objectContaining({ problem: 'in-use' }));
    expect(JSON.parse(readFileSync(marker, 'utf8'))).toEqual(processOf(process.ppid));
  });
});
