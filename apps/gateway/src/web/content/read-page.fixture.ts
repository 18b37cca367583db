/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ListedProduct } from '@millrace/contracts';
import { pageSourceOf } from '../../testing/page-source-of.js';
import { addressOf } from './page-address.js';
import { openPageDescriber } from './describe-page.js';
import type { PageContent } from './page-content.js';
import { bodyOf, headOf } from './render-content.js';
import { fillTemplate } from '../document/html-template.js';

export const site = { name: 'Mill', publicUrl: 'https://mill.example' };
const template =
  '<!doctype html><html><head><!--page-head--><title>x</title><!--/page-head--></head><body><main><!--page-body--></main></body></html>';

/** The content at a path, of these products or the sample. */
export const describePath = (path: string, products?: readonly ListedProduct[]): Promise<PageContent> => {
  const [pathname = '', search] = path.split('?', 2);
  return openPageDescriber(site, () => pageSourceOf(products))(addressOf(pathname, new URLSearchParams(search)), 'en');
};

/** Reads a page as a browser without scripts. */
export const readPage = async (content: PageContent) => {
  const { body } = await fillTemplate(template, { head: headOf(site, content), body: bodyOf(content) }).encoded('');
  const document = new DOMParser().parseFromString(body.toString('utf8'), 'text/html');
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? undefined;
  const structured = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent ?? '') as Record<string, unknown>,
  );
  return { document, meta, structured, canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') };
};
export const pageAt = async (path: string, products?: readonly ListedProduct[]) => readPage(await describePath(path, products));
