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
  const places = Array.from({ length: 250 }, (_, at) => log.add(`m${at}`, Buffer.from(`mail ${at}\n\n`)));
  expect(await readdir(folder)).toHaveLength(3);
  expect(places.map((place) => Buffer.from(log.read(place)).toString())).toEqual(places.map((_, at) => `mail ${at}\n\n`));
  for (const place of places.slice(0, 150)) log.remove(place);
  expect(await readdir(folder)).toHaveLength(2);
  expect((await new MailLog(folder).open()).map(({ id }) => id)).toEqual(places.slice(100).map((_, at) => `m${at + 100}`));
  for (const place of places.slice(150)) log.remove(place);
  expect(await readdir(folder)).toEqual([]);
  log.add('new', Buffer.from('x'));
  expect(await new MailLog(folder).open()).toMatchObject([{ id: 'new', place: { bytes: 1 } }]);
});

it('takes over mails of an earlier version', async () => {
  await writeFile(join(folder, 'b.eml'), 'two');
  await writeFile(join(folder, 'a.eml'), 'one');
  const log = new MailLog(folder);
  const found = await log.open();
  expect(found.map(({ id, place }) => [id, Buffer.from(log.read(place)).toString()])).toEqual([
    ['a', 'one'],
    ['b', 'two'],
  ]);
  expect((await new MailLog(folder).open()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await readdir(folder)).toHaveLength(1);
});
