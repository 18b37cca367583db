import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureSize } from './picture-size.js';
import { openPictureSizes } from './picture-sizes.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const webp = (kind: string, rest: string) =>
  Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(kind), hex('00000000'), hex(rest)]);
const size = { width: 640, height: 480 };

describe('the size of a picture', () => {
  it.each([
    ['PNG', hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08060000')],
    ['GIF', hex('474946383961 8002 e001 00')],
    ['JPEG', hex('ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 01e0 0280 03 00000000')],
    ['lossy WebP', webp('VP8 ', '000000 9d012a 8002 e001')],
    ['lossless WebP', webp('VP8L', '2f 7fc27700 0000000000')],
    ['extended WebP', webp('VP8X', '00000000 7f0200 df0100')],
    ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="640" height="480px"><g/></svg>')],
    ['SVG with a view box', Buffer.from('<svg width="100%" viewBox="0,0 640 480">')],
  ])('of %s is read', (_, file) => expect(pictureSize(file)).toEqual(size));

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('hello')],
    ['a part of a PNG', hex('89504e470d0a1a0a')],
    ['a JPEG without a frame', hex('ffd8 ffe0 0004 0000 ffda 0003 00 000000000000')],
    ['an SVG without a size', Buffer.from('<svg><g/></svg>')],
    ['an SVG of nothing', Buffer.from('<svg width="0" height="0">')],
  ])('of %s is not known', (_, file) => expect(pictureSize(file)).toBeUndefined());
});

describe('the sizes of the pictures of a shop', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'millrace-pictures-'));
    await writeFile(join(dir, 'a.svg'), '<svg width="640" height="480">');
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('are read from its folder, and from nowhere else', async () => {
    const sizes = openPictureSizes(join(dir));
    expect(await sizes('/images/a.svg')).toEqual(size);
    expect(await sizes('/images/a.svg?v=2')).toEqual(size);
    const others = [
      '/images/b.svg',
      '/images/../a.svg',
      '/images/..',
      'https://other.example/images/a.svg',
      '/a.svg',
      '/images/x/a.svg',
    ];
    expect(await Promise.all(others.map(sizes))).toEqual(others.map(() => undefined));
  });
});
