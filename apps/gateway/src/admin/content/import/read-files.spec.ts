import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentIds } from '../../../content/content-ids.js';
import { menuItemsOf } from '../commands/menu-inputs.js';
import { menuInputsOf } from './menu-links.js';
import { menuTranslations } from './menu-translations.js';
import { type FileEntry, readContentFile } from './read-files.js';

const file = (path: string, ...lines: string[]) => readContentFile({ path, text: lines.join('\n') });

describe('a file of content', () => {
  it('is a page: values above, Markdown below', () => {
    expect(file('pages/About.md', '---', 'title: About us', 'seo_title: Us', '---', '# Hello', '', 'We **are**.')).toEqual([
      {
        kind: 'page',
        hidden: false,
        details: {
          handle: 'about',
          title: 'About us',
          bodyHtml: '<h1>Hello</h1>\n<p>We <strong>are</strong>.</p>',
          seo: { title: 'Us', description: '' },
        },
      },
    ]);
    expect(file('pages/b.md', '---', 'title: B', 'published: false', '---')).toMatchObject([{ hidden: true }]);
  });

  it('is an article of the blog of its folder', () => {
    const lines = [
      '---',
      'title: First',
      'author: Ada',
      'published: 2026-03-04',
      'tags: a, b',
      'summary: "*Short*"',
      '---',
      'Text',
    ];
    expect(file('blogs/news/first.md', ...lines)).toEqual([
      {
        kind: 'article',
        hidden: false,
        details: {
          blogId: contentIds.blog('news'),
          handle: 'first',
          title: 'First',
          bodyHtml: '<p>Text</p>',
          summaryHtml: '<p><em>Short</em></p>',
          author: 'Ada',
          tags: ['a', 'b'],
          publishedAt: '2026-03-04T00:00:00.000Z',
        },
      },
    ]);
    expect(file('blogs/news/index.md', '---', 'title: News', '---')).toEqual([
      { kind: 'blog', details: { handle: 'news', title: 'News' } },
    ]);
  });

  it('is a policy, a menu or the list of redirects', () => {
    expect(file('policies/refund-policy.md', 'Thirty days.')).toEqual([
      { kind: 'policy', details: { kind: 'REFUND_POLICY', bodyHtml: '<p>Thirty days.</p>' } },
    ]);
    expect(file('redirects.md', '- [/old](/pages/about)', '- [/gone](https://example.com/)')).toEqual([
      { kind: 'redirect', details: { path: '/old', target: '/pages/about' } },
      { kind: 'redirect', details: { path: '/gone', target: 'https://example.com/' } },
    ]);
    const [menu] = file(
      'menus/footer.md',
      '---',
      'title: Footer',
      '---',
      '- [Shop](/search)',
      '  - [Mugs](/collections/mugs)',
      '- no link',
    );
    expect(menu).toMatchObject({
      kind: 'menu',
      links: [{ title: 'Shop', href: '/search', items: [{ title: 'Mugs', href: '/collections/mugs', items: [] }] }],
    });
  });

  it.each([
    ['notes.txt', ['x'], 'there is no place for it'],
    ['pages/a b.md', ['---', 'title: x', '---'], 'its name is no handle'],
    ['pages/a.md', ['text'], 'it has no title'],
    ['pages/a.md', ['---', 'title: x'], 'no line `---` at its end'],
    ['pages/a.md', ['---', 'title: [', '---'], 'the front matter is not YAML'],
    ['pages/a.md', ['---', '- x', '---'], 'no list of names and values'],
    ['blogs/news/a.md', ['---', 'title: x', '---'], 'it has no author'],
    ['policies/other.md', ['x'], 'there is no such policy'],
    ['pages/a.de.md', [''], 'it has no text'],
    ['pages/a.de.fr.md', ['x'], 'its name is no handle'],
    ['redirects.de.md', ['- [/old](/new)'], 'redirects are the same in all languages'],
  ])('says why %s with %j cannot be imported', (path, lines, reason) => {
    expect(file(path, ...lines)).toContain(reason);
  });
});

describe('a file with a language in its name', () => {
  it('has translations of the texts that it has', () => {
    const id = contentIds.page('about');
    expect(file('pages/About.de.md', '---', 'title: Über uns', 'seo_description: Wer wir sind', '---', 'Hallo')).toEqual([
      {
        ...{ kind: 'translation', of: { kind: 'page', id }, locale: 'de', links: [] },
        texts: [
          { key: 'title', value: 'Über uns' },
          { key: 'body_html', value: '<p>Hallo</p>' },
          { key: 'meta_description', value: 'Wer wir sind' },
        ],
      },
    ]);
    const article = contentIds.article(contentIds.blog('news'), 'first');
    expect(file('blogs/news/first.pt-BR.md', '---', 'summary: Curto', 'image_alt: Copo', '---')).toMatchObject([
      {
        ...{ of: { kind: 'article', id: article }, locale: 'pt-BR' },
        texts: [
          { key: 'summary_html', value: '<p>Curto</p>' },
          { key: 'alt', part: ['image'], value: 'Copo' },
        ],
      },
    ]);
    expect(file('blogs/news/index.de.md', '---', 'title: Neues', '---')).toMatchObject([
      { of: { kind: 'blog', id: contentIds.blog('news') }, texts: [{ key: 'title', value: 'Neues' }] },
    ]);
    expect(file('policies/refund-policy.de.md', 'Dreißig Tage.')).toMatchObject([
      { of: { kind: 'policy', id: contentIds.policy('REFUND_POLICY') }, texts: [{ key: 'body', value: '<p>Dreißig Tage.</p>' }] },
    ]);
  });

  it('calls the items of a menu that lead to the same addresses', () => {
    const linksIn = (path: string, ...lines: string[]) => {
      const [entry] = file(path, '---', 'title: x', '---', ...lines) as Extract<FileEntry, { kind: 'menu' | 'translation' }>[];
      return entry?.links ?? [];
    };
    const english = linksIn(
      'menus/m.md',
      '- [Shop](/search)',
      '  - [All](/search)',
      '  - [Mugs](/collections/mugs)',
      '- [Us](/pages/us)',
    );
    const german = linksIn(
      'menus/m.de.md',
      '- [Wir](/pages/us)',
      '- [Laden](/search)',
      '- [Alles](/search)',
      '- [Weg](/pages/gone)',
    );
    const items = menuItemsOf(menuInputsOf(english)) ?? [];
    const [shop, us] = items;
    expect(menuTranslations({ items }, german)).toEqual({
      texts: [
        { key: 'title', part: [us?.id], value: 'Wir' },
        { key: 'title', part: [shop?.id], value: 'Laden' },
        { key: 'title', part: [shop?.items[0]?.id], value: 'Alles' },
      ],
      unknown: ['/pages/gone'],
    });
  });
});

describe('the links of a menu', () => {
  const typesOf = (...hrefs: string[]) =>
    menuInputsOf(hrefs.map((href) => ({ title: 'x', href, items: [] }))).map(({ type }) => type);

  it('lead to what is at their addresses', () => {
    expect(
      typesOf('/', '/search', '/collections/mugs', '/collections/all', '/products/mug', '/pages/a', '/blogs/n', '/blogs/n/a'),
    ).toEqual(['FRONTPAGE', 'SEARCH', 'COLLECTION', 'CATALOG', 'PRODUCT', 'PAGE', 'BLOG', 'ARTICLE']);
    expect(typesOf('/policies/refund-policy', 'https://example.com', '/elsewhere')).toEqual(['SHOP_POLICY', 'HTTP', 'HTTP']);
  });

  it('are refused when they run a script, or are too deep', () => {
    const link = (href: string, items: object[] = []) =>
      ({ title: 'x', href, items }) as Parameters<typeof menuInputsOf>[0][number];
    expect(menuItemsOf(menuInputsOf([link('javascript:alert(1)')]))).toBeUndefined();
    expect(menuItemsOf(menuInputsOf([link('//evil.example')]))).toBeUndefined();
    const deep = link('/', [link('/', [link('/', [link('/')])])]);
    expect(menuItemsOf(menuInputsOf([deep]))).toBeUndefined();
    expect(menuItemsOf(menuInputsOf([link('/', [link('/', [link('/')])])]))).toHaveLength(1);
  });
});

describe('the sample content', () => {
  it('has no file that cannot be imported', () => {
    const folder = join(import.meta.dirname, '../../../../../../data/content');
    const paths = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.md'));
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const read = readContentFile({ path, text: readFileSync(join(folder, path), 'utf8') });
      expect([path, typeof read === 'string' ? read : []]).toEqual([path, []]);
    }
  });
});
