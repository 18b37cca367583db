// @vitest-environment jsdom
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, expect, it } from 'vitest';
import { pageSourceOf } from '../testing/page-source-of.js';
import { sampleProduct } from '../testing/samples.js';
import { site } from './content/read-page.fixture.js';
import { sitemapFiles } from './sitemap.js';

describe('the sitemap', () => {
  const many = Array.from({ length: 25 }, (_, number) => ({ ...sampleProduct, id: `p${number}`, handle: `größe-${number}&` }));

  it('is one file for a small shop', async () => {
    const [file, ...others] = await sitemapFiles(site, pageSourceOf(many));
    expect(others).toEqual([]);
    const document = new DOMParser().parseFromString(file ?? '', 'application/xml');
    const locations = [...document.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
    expect(locations).toHaveLength(2 + 1 + 25);
    expect(locations).toContain('https://mill.example/products/gr%C3%B6%C3%9Fe-7%26');
    expect(document.querySelector('lastmod')?.textContent).toBe(sampleProduct.updatedAt);
  });

  it('is an index and its files for a large one', async () => {
    const [index = '', ...files] = await sitemapFiles(site, pageSourceOf(many), 10);
    expect([...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location)).toEqual([
      'https://mill.example/sitemap-1.xml',
      'https://mill.example/sitemap-2.xml',
      'https://mill.example/sitemap-3.xml',
    ]);
    const listed = files.flatMap((file) => [...file.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location));
    expect(new Set(listed).size).toBe(28);
  });
});
