import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MailLog } from './mail-log.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('has its mails in few files, each of which is removed with its last mail', async () => {
  const log = new MailLog(folder);
  await log.open();
  const locations = Array.from({ length: 250 }, (_, at) => log.add(`m${at}`, Buffer.from(`mail ${at}\n\n`)));
  expect(await readdir(folder)).toHaveLength(3);
  expect(locations.map((location) => Buffer.from(log.read(location)).toString())).toEqual(
    locations.map((_, at) => `mail ${at}\n\n`),
  );
  for (const location of locations.slice(0, 150)) log.remove(location);
  expect(await readdir(folder)).toHaveLength(2);
  expect((await new MailLog(folder).open()).map(({ id }) => id)).toEqual(locations.slice(100).map((_, at) => `m${at + 100}`));
  for (const location of locations.slice(150)) log.remove(location);
  expect(await readdir(folder)).toEqual([]);
  log.add('new', Buffer.from('x'));
  expect(await new MailLog(folder).open()).toMatchObject([{ id: 'new', location: { bytes: 1 } }]);
});

it('takes over mails of an earlier version', async () => {
  await writeFile(join(folder, 'b.eml'), 'two');
  await writeFile(join(folder, 'a.eml'), 'one');
  const log = new MailLog(folder);
  const found = await log.open();
  expect(found.map(({ id, location }) => [id, Buffer.from(log.read(location)).toString()])).toEqual([
    ['a', 'one'],
    ['b', 'two'],
  ]);
  expect((await new MailLog(folder).open()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await readdir(folder)).toHaveLength(1);
});
