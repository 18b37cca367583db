import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pictureSize } from '../images/size/picture-size.js';
import { openVariantMaker } from '../images/variants/make-variant.js';
import { PictureVariants } from '../images/variants/picture-variants.js';
import { pageSourceOf } from '../testing/page-source-of.js';
import { openRateLimits } from '../server/rate-limits.js';
import { config } from '../testing/open-gateway.js';
import { openPageDescriber } from './content/describe-page.js';
import { serveWeb } from './serve-web.js';
import { writePictures } from './pictures.fixture.js';
import { openSitemap } from './sitemap.js';

const site = { name: 'Mill', publicUrl: 'https://mill.example' };
describe('the pictures of the shop', () => {
  let images: string;
  let http: FastifyInstance;
  let variants: PictureVariants;
  const cache = () => join(images, '.variants');
  const make = vi.fn(openVariantMaker());
  const limits = openRateLimits({ ...config, RATE_IMAGES_PER_MINUTE: 3 });
  const get = (path: string, headers: Record<string, string> = {}) =>
    http.inject({ url: `/images/${path}`, headers: { accept: '*/*', ...headers } });
  const made = async (path: string, headers: Record<string, string> = {}) => {
    const { rawPayload, headers: sent, statusCode } = await get(path, headers);
    // The shop reads no such file; the test does.
    sharp.unblock({ operation: ['VipsForeignLoadHeifBuffer'] });
    const { width, height, ...metadata } = await sharp(rawPayload).metadata();
    const { data, info } = await sharp(rawPayload).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * info.channels);
      return red > 200 && green > 200 ? 'white' : red > blue ? 'red' : 'blue';
    };
    return { statusCode, sent, size: [width, height], metadata, pixel, bytes: rawPayload };
  };

  beforeAll(async () => {
    vi.spyOn(Logger, 'warn').mockImplementation(() => undefined);
    images = mkdtempSync(join(tmpdir(), 'millrace-pictures-'));
    await writePictures(images);
    http = Fastify();
    variants = new PictureVariants({ dir: cache(), megabytes: 10, make, waitMs: 60_000 });
    const source = () => pageSourceOf();
    await serveWeb(http, {
      dirs: { shop: join(images, 'none'), images },
      site,
      describe: openPageDescriber(site, source),
      sitemap: openSitemap(site, source),
      variants: {
        variants,
        admit: async ({ headers }) => {
          if (headers['x-caller']) await limits.madePicture(String(headers['x-caller']));
        },
      },
    });
  }, 60_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await http.close();
    await variants.stop();
    rmSync(images, { recursive: true });
  });

  it.each([
    ['halves.jpg?width=100', [100, 50], 'jpeg'],
    ['halves.jpg?height=100', [200, 100], 'jpeg'],
    ['halves.jpg?width=100&height=100', [100, 50], 'jpeg'],
    ['halves.jpg?width=4000', [400, 200], 'jpeg'],
    ['halves.jpg?width=99&height=33&crop=center', [99, 33], 'jpeg'],
    ['halves.png?width=100', [100, 50], 'png'],
    ['halves.webp?width=100', [100, 50], 'webp'],
    ['still.gif?width=10', [10, 5], 'png'],
    ['halves.jpg?width=100&format=png', [100, 50], 'png'],
    ['halves.jpg?format=webp', [400, 200], 'webp'],
    ['halves.png?width=100&format=avif', [100, 50], 'heif'],
    ['halves.svg?width=240&height=240&crop=left&format=png', [240, 240], 'png'],
    ['halves.svg?format=webp', [120, 60], 'webp'],
    ['halves_100x.jpg', [100, 50], 'jpeg'],
    ['halves_50x50_crop_right@2x.jpg?v=1', [100, 100], 'jpeg'],
  ])('are made in the size and the format asked for: %s', async (path, size, format) => {
    const picture = await made(path);
    expect([picture.statusCode, picture.size, picture.metadata.format]).toEqual([200, size, format]);
    expect(picture.sent).toMatchObject({
      'content-type': `image/${format === 'heif' ? 'avif' : format}`,
      'content-length': String(picture.bytes.length),
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it.each([
    ['left', 'red', 'red'],
    ['right', 'blue', 'blue'],
    ['center', 'red', 'blue'],
  ])('are cut to the part that stays: %s', async (region, first, last) => {
    const { pixel } = await made(`halves.png?width=100&height=100&crop=${region}`);
    expect([pixel(5, 50), pixel(94, 50)]).toEqual([first, last]);
  });

  it('are turned as a camera has noted, and so is the size that is told', async () => {
    const { size, pixel, metadata } = await made('turned.jpg?width=50');
    expect([size, metadata.orientation, pixel(25, 10), pixel(25, 90)]).toEqual([[50, 100], undefined, 'red', 'blue']);
    expect(pictureSize(readFileSync(join(images, 'turned.jpg')))).toEqual({ width: 200, height: 400 });
    expect((await made('turned.jpg?width=40&height=40&crop=top')).pixel(20, 35)).toBe('red');
  });

  it('have lost their metadata', async () => {
    expect((await sharp(readFileSync(join(images, 'halves.jpg'))).metadata()).exif).toBeDefined();
    const { metadata } = await made('halves.jpg?width=100&format=jpg');
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('are white where they were clear, in a format without transparency', async () =>
    expect((await made('clear.png?format=jpg')).pixel(1, 1)).toBe('white'));

  it('have the best format that the browser accepts, and tell caches so', async () => {
    const negotiated = await made('halves.jpg?width=100', { accept: 'image/avif,image/webp,*/*' });
    expect(negotiated.sent).toMatchObject({ 'content-type': 'image/avif', vary: 'accept' });
    expect((await made('halves.jpg?width=100', { accept: 'image/webp' })).sent).toMatchObject({ 'content-type': 'image/webp' });
    expect((await get('halves.jpg?width=100&format=png', { accept: 'image/webp' })).headers.vary).toBeUndefined();
  });

  it('are not sent again to who has them, and stay for ever under an address with their version', async () => {
    const { headers } = await get('halves.jpg?width=100');
    const again = await get('halves.jpg?width=100', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body, again.headers.vary]).toEqual([304, '', 'accept']);
    const halvesVersion = make.mock.calls.find(([{ name }]) => name === 'halves.jpg')?.[0].version;
    expect((await get(`halves.jpg?v=${halvesVersion}&width=100`)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('halves.jpg?v=older&width=100')).headers['cache-control']).toMatch(/max-age=3600,/);
  });

  it('are made once, and again when the stored one is damaged', async () => {
    const first = await get('halves.jpg?width=77&format=webp');
    const calls = make.mock.calls.length;
    expect((await get('halves.jpg?width=77&format=webp')).rawPayload).toEqual(first.rawPayload);
    expect(make).toHaveBeenCalledTimes(calls);
    const digest = createHash('sha256').update(first.rawPayload).digest();
    const stored = readdirSync(cache(), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.webp'))
      .map((name) => join(cache(), name))
      .find((path) => readFileSync(path).subarray(0, 32).equals(digest));
    writeFileSync(String(stored), 'damaged');
    expect((await get('halves.jpg?width=77&format=webp')).rawPayload).toEqual(first.rawPayload);
    expect(make).toHaveBeenCalledTimes(calls + 1);
  });

  it.each([
    'moves.gif?width=10&format=webp',
    'halves.svg?width=10',
    'broken.jpg?width=10',
    'bomb.png?width=10',
    'large.svg?format=png',
    'laughs.svg?width=10&format=png',
    'text.txt?width=10&format=png',
  ])('stay as they are where nothing can be made of them: %s', async (path) => {
    const [name = ''] = path.split('?');
    const { statusCode, rawPayload, headers } = await get(path);
    expect([statusCode, rawPayload.equals(readFileSync(join(images, name)))]).toEqual([200, true]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('load no other file when they are drawings', async () => {
    const { statusCode, pixel, sent } = await made('loads.svg?width=60&format=png');
    expect([statusCode, sent['content-type'], pixel(5, 15), pixel(55, 15)]).toEqual([200, 'image/png', 'red', 'red']);
  });

  it.each([
    ['halves.jpg?width=0', 'width'],
    ['halves.jpg?width=5761', 'width'],
    ['halves.jpg?width=1&width=a', 'width'],
    ['halves.jpg?height=a', 'height'],
    ['halves.jpg?width=9&crop=middle', 'crop'],
    ['halves.svg?format=bmp', 'format'],
    ['halves_9x9_crop_middle.jpg', 'crop'],
  ])('are refused with what is wrong: %s', async (path, argument) => {
    const refused = await get(path);
    expect([refused.statusCode, refused.json()]).toEqual([
      400,
      { errors: [{ message: expect.stringContaining(argument), extensions: { code: 'BAD_USER_INPUT', argument } }] },
    ]);
    expect(refused.headers['cache-control']).toBe('no-store');
  });

  it.each([
    'none.jpg?width=9',
    'none_9x9.jpg',
    '.variants?width=9',
    '..%2fsecret.png?width=9',
    'https:%2f%2fother.example%2fa.jpg?width=9',
  ])('are those of the folder alone: %s', async (path) => expect((await get(path)).statusCode).toBe(404));

  it('are made for one caller only so often', async () => {
    const many = Array.from({ length: 4 }, (_, index) =>
      get(`halves.jpg?width=${300 + index}&format=jpg`, { 'x-caller': 'one' }),
    );
    const answers = await Promise.all(many);
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.map((answer) => [answer.headers['cache-control'], answer.json()])).toEqual([
      ['no-store', { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code: 'THROTTLED' }) }] }],
    ]);
    // Which of them is refused depends on the order in which their files were found.
    const known = 300 + answers.findIndex(({ statusCode }) => statusCode === 200);
    expect((await get(`halves.jpg?width=${known}&format=jpg`, { 'x-caller': 'one' })).statusCode).toBe(200);
  });
});
