import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VariantCache } from './variant-cache.js';

const block = 4_096;

describe('the variants on disk', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'millrace-variants-'));
  });
  afterEach(() => rm(dir, { recursive: true }));
  const open = (limits = { bytes: 1_000_000, ofOnePicture: 10 }) => new VariantCache(dir, limits);
  const key = (name: string, picture = 'lamp') => ({ picture, name });
  /** Last used so many seconds ago. */
  const age = (name: string, seconds: number, picture = 'lamp') => {
    const at = new Date(Date.now() - seconds * 1_000);
    return utimes(join(dir, picture, name), at, at);
  };

  it('are read as they were written, with the same entity tag, by any process', async () => {
    const written = await open().write(key('a'), Buffer.from('picture'));
    expect(await open().read(key('a'))).toEqual(written);
    expect(written).toEqual({ body: Buffer.from('picture'), etag: expect.stringMatching(/^"[\w-]{22}"$/) });
    expect(await readdir(join(dir, 'lamp'))).toEqual(['a']);
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ['shortened', (file) => file.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (file) => Buffer.concat([file.subarray(0, -1), Buffer.from([(file.at(-1) ?? 0) ^ 1])])],
  ])('are missing when they are %s', async (_, damage) => {
    await open().write(key('a'), Buffer.from('picture'));
    const path = join(dir, 'lamp/a');
    await writeFile(path, damage(await readFile(path)));
    expect(await open().read(key('a'))).toBeUndefined();
    await open().write(key('a'), Buffer.from('picture'));
    expect((await open().read(key('a')))?.body.toString()).toBe('picture');
  });

  it('are missing where there is no folder', async () =>
    expect(await new VariantCache(join(dir, 'none'), { bytes: 1, ofOnePicture: 1 }).read(key('a'))).toBeUndefined());

  it('of one picture are limited, and the least recently used are removed', async () => {
    const cache = open({ bytes: 1_000_000, ofOnePicture: 2 });
    await cache.write(key('other', 'mug'), Buffer.from('0'));
    await cache.write(key('a'), Buffer.from('1'));
    await age('a', 60);
    await cache.write(key('b'), Buffer.from('2'));
    await age('b', 30);
    await cache.write(key('c'), Buffer.from('3'));
    expect((await readdir(join(dir, 'lamp'))).toSorted()).toEqual(['b', 'c']);
    expect(await readdir(join(dir, 'mug'))).toEqual(['other']);
  });

  it('take no more than their limit, and those that are used stay', async () => {
    const cache = open({ bytes: 4 * block, ofOnePicture: 10 });
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      await cache.write(key(name, name), Buffer.alloc(block - 32, 1));
      await age(name, 100_000 - index, name);
    }
    expect(await cache.read(key('a', 'a'))).toBeDefined();
    await cache.write(key('e', 'e'), Buffer.alloc(block - 32, 1));
    const left = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => cache.read(key(name, name))));
    expect(left.map((variant) => variant !== undefined)).toEqual([true, false, false, true, true]);
  });

  it('that another process has written are counted too', async () => {
    const [one, other] = [open({ bytes: 2 * block, ofOnePicture: 10 }), open({ bytes: 2 * block, ofOnePicture: 10 })];
    await one.write(key('a', 'a'), Buffer.alloc(10));
    await age('a', 90, 'a');
    await one.write(key('b', 'b'), Buffer.alloc(10));
    await age('b', 80, 'b');
    await other.write(key('c', 'c'), Buffer.alloc(10));
    expect(await one.read(key('a', 'a'))).toBeUndefined();
    expect(await one.read(key('c', 'c'))).toBeDefined();
  });
});
