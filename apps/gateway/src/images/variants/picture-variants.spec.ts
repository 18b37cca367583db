import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureFile } from '../size/picture-files.js';
import { type MakeVariant, openVariantMaker } from './make-variant.js';
import { isSharpInstalled } from './open-sharp.js';
import { PictureVariants } from './picture-variants.js';
import type { VariantPlan } from './variant-plan.js';

const picture = (version = '1'): PictureFile => ({
  name: 'lamp.jpg',
  path: '/nowhere',
  version,
  bytes: 1,
  kind: 'jpeg',
  size: { width: 9, height: 9 },
});
const plan = (width = 3): VariantPlan => ({ size: { width, height: 3 }, region: 'center', format: 'webp', isNegotiated: true });
const always = () => Promise.resolve();
const later = <T>() => {
  let finish: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (finish = resolve));
  return { promise, finish };
};

describe('the variants of pictures', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'millrace-variants-'));
    vi.spyOn(Logger, 'warn').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(dir, { recursive: true, force: true });
  });
  const open = (make: MakeVariant, more: { waitMs?: number } = {}) =>
    new PictureVariants({ dir, megabytes: 1, make, waitMs: 60_000, ...more });

  it('are made once, also for those who ask at the same time and after a restart', async () => {
    const make = vi.fn<MakeVariant>(async () => Buffer.from('small'));
    const variants = open(make);
    const shown = await Promise.all([variants.show(picture(), plan(), always), variants.show(picture(), plan(), always)]);
    expect(shown).toEqual([shown[0], { body: Buffer.from('small'), etag: expect.any(String) }]);
    expect(await open(make).show(picture(), plan(), always)).toEqual(shown[0]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('are made again when the picture has changed', async () => {
    const make = vi.fn<MakeVariant>(async ({ version }) => Buffer.from(version));
    const variants = open(make);
    for (const version of ['1', '2'])
      expect(await variants.show(picture(version), plan(), always)).toMatchObject({ body: Buffer.from(version) });
  });

  it('are made one at a time', async () => {
    let running = 0;
    const seen: number[] = [];
    const variants = open(async () => {
      running += 1;
      seen.push(running);
      await new Promise(setImmediate);
      running -= 1;
      return Buffer.from('small');
    });
    await Promise.all([1, 2, 3].map((width) => variants.show(picture(), plan(width), always)));
    expect(seen).toEqual([1, 1, 1]);
  });

  it('are shown later when too many wait, or one takes too long, and are made meanwhile', async () => {
    const { promise, finish } = later<Buffer>();
    const variants = open(() => promise, { waitMs: 1 });
    expect(await variants.show(picture(), plan(), always)).toBe('later');
    const waiting = Array.from({ length: 65 }, (_, index) => variants.show(picture(), plan(10 + index), always));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['later']));
    finish(Buffer.from('small'));
    await variants.stop();
    expect(await variants.show(picture(), plan(), always)).toMatchObject({ body: Buffer.from('small') });
  });

  it('are not made for a caller who may not, but shown when they are there', async () => {
    const variants = open(async () => Buffer.from('small'));
    const never = () => Promise.reject(new Error('too many'));
    await expect(variants.show(picture(), plan(), never)).rejects.toThrow('too many');
    await variants.show(picture(), plan(), always);
    expect(await variants.show(picture(), plan(), never)).toMatchObject({ body: Buffer.from('small') });
  });

  it('of a picture that cannot be read are not tried again, until it has changed', async () => {
    const make = vi.fn<MakeVariant>(() => Promise.reject(new Error('damaged')));
    const variants = open(make);
    for (const _ of [1, 2]) expect(await variants.show(picture(), plan(), always)).toBe('unchanged');
    expect(make).toHaveBeenCalledTimes(1);
    expect(Logger.warn).toHaveBeenCalledWith('lamp.jpg: damaged', 'pictures');
    expect(await variants.show(picture('2'), plan(), always)).toBe('unchanged');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('that cannot be stored are shown all the same', async () => {
    const variants = new PictureVariants({ dir: '/dev/null', megabytes: 1, make: async () => Buffer.from('small') });
    expect(await variants.show(picture(), plan(), always)).toMatchObject({ body: Buffer.from('small') });
    expect(Logger.warn).toHaveBeenCalledWith(expect.stringContaining('not stored'), 'pictures');
  });

  it('are the pictures themselves where the library cannot be loaded, which is said once', async () => {
    const load = vi.fn(() => Promise.reject(new Error('no binary')));
    const variants = open(openVariantMaker(load));
    for (const width of [1, 2]) expect(await variants.show(picture(), plan(width), always)).toBe('unchanged');
    expect(load).toHaveBeenCalledTimes(1);
    expect(Logger.warn).toHaveBeenCalledTimes(1);
  });

  it('need a package for the platform', () =>
    expect([isSharpInstalled(), isSharpInstalled('plan9', 'mips')]).toEqual([true, false]));
});
