import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageSourceOf } from '../testing/page-source-of.js';
import { addSecurityHeaders } from '../server/security-headers.js';
import { openPageDescriber } from './content/describe-page.js';
import { openSitemap } from './sitemap.js';
import { serveWeb } from './serve-web.js';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const any = { accept: '*/*' };
const site = { name: 'Mill', publicUrl: 'https://mill.example' };

describe('the web shop', () => {
  let dir: string;
  let http: FastifyInstance;
  const put = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  };
  const get = (url: string, headers: Record<string, string> = html) => http.inject({ url, headers });

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'millrace-shop-'));
    put('images/lamp.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put('secret.txt', 'secret');
    http = Fastify();
    await addSecurityHeaders(http);
    const source = () => pageSourceOf();
    await serveWeb(http, {
      dirs: { shop: join(dir, 'dist'), images: join(dir, 'images') },
      site,
      describe: openPageDescriber(site, source),
      sitemap: openSitemap(site, source),
    });
  });
  afterEach(async () => {
    await http.close();
    rmSync(dir, { recursive: true });
  });
  const build = () => {
    put('dist/index.html', '<!doctype html><title>Shop</title>');
    put('dist/csp-hash.txt', "'sha256-abc='\n");
    put('dist/releases.json', '{}');
    put('dist/vendor/0123456789ab/react-x.js', 'export {};');
    put('dist/vendor/0123456789ab/react-x.js.br', brotliCompressSync('export {};'));
  };

  it('explains how to build it while it is not built, and is served as soon as it is', async () => {
    const missing = await get('/products/lamp');
    expect([missing.statusCode, missing.body]).toEqual([503, expect.stringContaining('npm run build')]);
    build();
    expect((await get('/products/lamp')).statusCode).toBe(200);
  });

  it.each(['/', '/search?q=lamp', '/products/lamp', '/orders/gid%3A%2F%2Fmillrace%2FOrder%2Fa%3Fkey%3Db', '/checkout'])(
    'shows its page at %s',
    async (url) => {
      build();
      const page = await get(url);
      expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>Shop</title>']);
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
        vary: 'accept-encoding, accept-language, cookie',
        'content-language': 'en',
        'content-security-policy': expect.stringContaining("script-src 'self' 'sha256-abc='; style-src 'self'"),
      });
      expect((await get(url, { ...html, 'if-none-match': String(page.headers.etag) })).statusCode).toBe(304);
      expect((await get(url, { ...html, 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    },
  );

  describe('in several languages', () => {
    const german = { ...html, 'accept-language': 'de-AT,de;q=0.9' };
    const shopIn = async (...languages: [string, ...string[]]) => {
      const source = () => pageSourceOf();
      const other = Fastify();
      await serveWeb(other, {
        dirs: { shop: join(dir, 'dist'), images: join(dir, 'images') },
        site,
        languages,
        describe: openPageDescriber(site, source),
        sitemap: openSitemap(site, source),
      });
      return (headers: Record<string, string>) => other.inject({ url: '/cart', headers });
    };
    const parts = '<!--page-head--><!--/page-head--><select><!--page-languages--></select>';
    beforeEach(() => {
      build();
      put('dist/index.html', `<html lang="en">${parts}</html>`);
      put('dist/index.de.html', `<html lang="de">${parts}</html>`);
    });

    it('is its first HTML in that of the browser, or the one that was chosen, with a choice', async () => {
      const load = await shopIn('en', 'de');
      const [first, chosen] = [await load(german), await load({ ...german, cookie: 'millrace-language=en' })];
      expect([first.headers['content-language'], chosen.headers['content-language']]).toEqual(['de', 'en']);
      expect(first.body).toMatch(/^<html lang="de"><title>Ihr Warenkorb · Mill<\/title>/);
      expect(chosen.body).toMatch(/^<html lang="en"><title>Your cart · Mill<\/title>/);
      expect(first.body).toContain(
        '<select><option value="en" lang="en">English</option><option value="de" lang="de" selected>Deutsch</option></select>',
      );
      expect(first.headers.etag).not.toBe(chosen.headers.etag);
      expect((await load({ ...html, 'if-none-match': String(first.headers.etag) })).statusCode).toBe(200);
    });

    it.each([
      [['de', 'en'], 'de'],
      [['fr', 'de'], 'de'],
      [['fr'], 'en'],
      [['en'], 'en'],
    ] as const)('of a shop with %j is that of a visitor who asks for none %s', async ([own, ...further], language) => {
      const load = await shopIn(own, ...further);
      expect((await load(html)).body).toContain(`<html lang="${language}">`);
    });

    it('is there no choice of one', async () => {
      expect((await (await shopIn('en'))(german)).body).toContain('<html lang="en">');
      expect((await (await shopIn('en'))(german)).body).toContain('<select></select>');
    });
  });

  it('serves a new page after a new build', async () => {
    build();
    await get('/');
    put('dist/index.html', '<!doctype html><title>New</title>');
    utimesSync(join(dir, 'dist/index.html'), new Date(), new Date(Date.now() + 5_000));
    expect((await get('/')).body).toContain('New');
  });

  it('caches its files for ever, compressed if accepted', async () => {
    build();
    const plain = await get('/vendor/0123456789ab/react-x.js', any);
    expect([plain.statusCode, plain.body]).toEqual([200, 'export {};']);
    expect(plain.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    expect(plain.headers['content-type']).toMatch(/javascript/);
    const small = await get('/vendor/0123456789ab/react-x.js', { ...any, 'accept-encoding': 'br' });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(small.headers['content-type']).toMatch(/javascript/);
  });

  it('caches pictures for a while, without executable content', async () => {
    const picture = await get('/images/lamp.svg', any);
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(picture.headers).toMatchObject({
      'cache-control': expect.stringContaining('max-age=3600'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect((await get('/images/lamp.svg', { ...any, 'if-none-match': String(picture.headers.etag) })).statusCode).toBe(304);
  });

  it('compresses drawings if accepted, and again after a change', async () => {
    const br = { ...any, 'accept-encoding': 'gzip, br' };
    const drawing = await get('/images/lamp.svg', br);
    expect(brotliDecompressSync(drawing.rawPayload).toString()).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(drawing.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'image/svg+xml', vary: 'accept-encoding' });
    expect((await get('/images/lamp.svg', { ...br, 'if-none-match': String(drawing.headers.etag) })).statusCode).toBe(304);
    put('images/lamp.svg', '<svg/>');
    utimesSync(join(dir, 'images/lamp.svg'), new Date(), new Date(Date.now() + 5_000));
    expect(brotliDecompressSync((await get('/images/lamp.svg', br)).rawPayload).toString()).toBe('<svg/>');
  });

  it.each([
    '/images/none.svg',
    '/images/',
    '/images/..%2fsecret.txt',
    '/images/%2e%2e/secret.txt',
    '/images/lamp.svg/x',
    '/images/a%00b',
    '/vendor/0123456789ab/none.js',
    '/vendor/0123456789ab/..%2f..%2freleases.json',
    '/missing.js',
    '/releases.json',
  ])('returns nothing at %s, not even a page', async (url) => {
    build();
    const answer = await get(url, any);
    expect([answer.statusCode, answer.body]).toEqual([404, 'There is nothing here.\n']);
  });

  it.each(['/favicon.ico', '/favicon.svg'])('has its icon at %s, once it is built', async (url) => {
    expect((await get(url, any)).statusCode).toBe(404);
    build();
    put('dist/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const mark = await get(url, any);
    expect([mark.statusCode, mark.headers['content-type']]).toEqual([200, 'image/svg+xml']);
  });

  it.each([
    ['/products/LAMP', '/products/lamp'],
    ['/products/Lamp?Size=S&utm=x', '/products/lamp?Size=S&utm=x'],
    ['/products/lAmP/', '/products/lamp'],
    ['/collections/Lamps?stock=in', '/collections/lamps?stock=in'],
  ])('redirects %s to %s', async (url, path) => {
    build();
    const answer = await get(url);
    expect([answer.statusCode, answer.headers.location]).toEqual([301, path]);
  });

  it.each(['/products/NONE', '/collections/NONE', '/Products/lamp', '/CART'])('has no page at %s', async (url) => {
    build();
    expect((await get(url)).statusCode).toBe(404);
  });

  it('excludes personal pages in robots.txt', async () => {
    const robots = await get('/robots.txt', any);
    expect([robots.statusCode, robots.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(robots.body).toContain('Sitemap: https://mill.example/sitemap.xml');
    // Robots must be able to read pages with noindex.
    expect(robots.body).not.toMatch(/Disallow: \/(cart|checkout|orders)/);
  });
});
