import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageContent } from '../content/page-content.js';
import type { Document } from './html-template.js';

/** The document of a language as the build wrote it, and those that it was filled to, each with its footer. */
export type Template = Readonly<{
  language: string;
  html: string;
  documents: WeakMap<PageContent, Readonly<{ footer: string; document: Document }>>;
}>;

/** What the build wrote. `hashes`: of the inline scripts, as a policy has them. `templates`: of the languages of the shop that it has, in their order. */
export type BuiltPage = Readonly<{ builtAt: number; hashes: string; templates: readonly [Template, ...Template[]] }>;

/** The build writes the document in English without a language in its name. */
const fileOf = (language: string): string => (language === 'en' ? 'index.html' : `index.${language}.html`);

const templateOf = (language: string, html: string): Template => ({ language, html, documents: new WeakMap() });

/**
 * Reads what the build of the web shop wrote to `dir`, once for each build; `undefined`: it is not built. `languages`: of the shop. English is read when
 * the build has none of them.
 */
export const openBuiltPage = (dir: string, languages: readonly string[]): (() => Promise<BuiltPage | undefined>) => {
  const read = (file: string) => readFile(join(dir, file), 'utf8').catch(() => undefined);
  let cached: BuiltPage | undefined;
  return async () => {
    const builtAt = await stat(join(dir, 'index.html')).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    if (builtAt === undefined || cached?.builtAt === builtAt) return builtAt === undefined ? undefined : cached;
    const found = await Promise.all(languages.map(async (language) => ({ language, html: await read(fileOf(language)) })));
    const [first, ...further] = found.flatMap(({ language, html }) => (html === undefined ? [] : [templateOf(language, html)]));
    const templates = [first ?? templateOf('en', (await read(fileOf('en'))) ?? ''), ...further] as const;
    cached = { builtAt, hashes: ((await read('csp-hash.txt')) ?? '').trim(), templates };
    return cached;
  };
};
