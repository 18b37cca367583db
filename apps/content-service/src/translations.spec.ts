import { type MenuDetails, menuEntries, textDigest, type Translation } from '@millrace/contracts';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDecider } from './article/article.js';
import { blogDecider } from './blog/blog.js';
import { carriedTranslations } from './menu/carried-translations.js';
import { menuDecider } from './menu/menu.js';
import { pageDecider } from './page/page.js';
import { policyDecider } from './policy/policy.js';

const german = (key: string, value: string, source: string, part?: string[]): Translation => ({
  ...{ locale: 'de', key, value, digest: textDigest(source) },
  ...(part && { part }),
});
const register = (...translations: Translation[]) => ({
  register: translations.map(({ digest: _, ...one }) => one),
  remove: [],
});

describe('translations of a page', () => {
  const defined = { type: 'PageDefined' as const, handle: 'about', title: 'About us', bodyHtml: '<p>Hello</p>' };
  const title = german('title', 'Über uns', defined.title);
  const body = german('body_html', '<p>Hallo</p>', defined.bodyHtml);
  const translated = { ...defined, type: 'PageTranslated' as const, translations: [body, title] };
  const givenPage = given(pageDecider);
  const translate = { type: 'TranslatePage' as const, ...register(title, body) };

  it('are registered once, and removed', () => {
    givenPage(defined).when(translate).then(translated);
    givenPage(translated).when(translate).thenNothing();
    const remove = [
      { locale: 'de', key: 'title' },
      { locale: 'de', key: 'body_html' },
    ];
    givenPage(translated)
      .when({ type: 'TranslatePage', register: [], remove })
      .then({ ...defined, type: 'PageTranslated' });
  });

  it('stay when its texts change, with the digests of those that were translated', () =>
    givenPage(translated)
      .when({ type: 'ChangePage', title: 'Who we are' })
      .then({ ...translated, type: 'PageDefined', title: 'Who we are' }));

  it('are rejected for a page that is not there, another text, a text that it does not have, and too much text', () => {
    givenPage().when(translate).thenRejected({ type: 'PageNotFound' });
    givenPage(translated, { type: 'PageDeleted' }).when(translate).thenRejected({ type: 'PageNotFound' });
    const of = (one: object) =>
      givenPage(defined).when({
        type: 'TranslatePage',
        register: [{ locale: 'de', key: 'title', value: 'x', ...one }],
        remove: [],
      });
    of({ digest: textDigest('Us') }).thenRejected({ type: 'SourceTextChanged', key: 'title', digest: textDigest('About us') });
    of({ key: 'summary_html' }).thenRejected({ type: 'TextNotFound', key: 'summary_html' });
    of({ value: 'x'.repeat(256) }).thenRejected({ type: 'TranslationTooLong', key: 'title', maxLength: 255 });
  });

  it('are gone when it is deleted and created again', () => {
    const { type: _, ...details } = defined;
    givenPage(translated, { type: 'PageDeleted' })
      .when({ type: 'CreatePage', ...details })
      .then(defined);
  });
});

describe('translations of articles, blogs and policies', () => {
  it('have the texts of an article and of its picture', () => {
    const image = { url: '/mug.svg', altText: 'A mug' };
    const article = { blogId: 'b1', handle: 'first', title: 'First', bodyHtml: '', author: 'Ada', tags: [], image };
    const defined = { type: 'ArticleDefined' as const, ...article };
    const alt = german('alt', 'Ein Becher', 'A mug', ['image']);
    const summary = german('summary_html', '<p>Kurz</p>', '');
    const translate = { type: 'TranslateArticle' as const, ...register(alt, summary) };
    given(articleDecider)(defined)
      .when(translate)
      .then({ ...defined, type: 'ArticleTranslated', translations: [alt, summary] });
    const { image: _, ...plain } = defined;
    given(articleDecider)(plain)
      .when(translate)
      .thenRejected({ type: 'TextNotFound', key: 'alt', part: ['image'] });
    given(articleDecider)().when(translate).thenRejected({ type: 'ArticleNotFound' });
  });

  it('have the texts of a blog', () => {
    const defined = { type: 'BlogDefined' as const, handle: 'news', title: 'News' };
    const title = german('title', 'Neues', 'News');
    const translate = { type: 'TranslateBlog' as const, ...register(title) };
    given(blogDecider)(defined)
      .when(translate)
      .then({ ...defined, type: 'BlogTranslated', translations: [title] });
    given(blogDecider)().when(translate).thenRejected({ type: 'BlogNotFound' });
  });

  it('have the text of a policy and the title of its kind, and stay when its text changes', () => {
    const put = { type: 'PutPolicy' as const, kind: 'REFUND_POLICY', bodyHtml: '<p>30 days</p>' };
    const translations = [german('body', '<p>30 Tage</p>', put.bodyHtml), german('title', 'Widerruf', 'Refund policy')];
    const translated = { ...put, type: 'PolicyTranslated' as const, translations };
    const translate = { type: 'TranslatePolicy' as const, ...register(...translations) };
    given(policyDecider)({ ...put, type: 'PolicyDefined' })
      .when(translate)
      .then(translated);
    given(policyDecider)(translated).when(put).thenNothing();
    given(policyDecider)(translated)
      .when({ ...put, bodyHtml: '<p>60 days</p>' })
      .then({ ...translated, type: 'PolicyDefined', bodyHtml: '<p>60 days</p>' });
    given(policyDecider)().when(translate).thenRejected({ type: 'PolicyNotFound' });
  });
});

type Items = MenuDetails['items'];
const item = (id: string, title: string, url: string, items: Items[number]['items'] = []) => ({
  ...{ id, title, url, items },
  type: 'HTTP',
});

describe('translations of a menu', () => {
  const items = [item('0', 'Home', '/', [item('0.0', 'Journal', '/blogs/journal')]), item('1', 'About', '/pages/about')];
  const defined = { type: 'MenuDefined' as const, handle: 'footer', title: 'Footer', items };
  const title = german('title', 'Fußzeile', 'Footer');
  const about = german('title', 'Über uns', 'About', ['1']);
  const journal = german('title', 'Magazin', 'Journal', ['0.0']);
  const translated = { ...defined, type: 'MenuTranslated' as const, translations: [journal, about, title] };

  it('have the titles of its items of all levels', () => {
    const translate = { type: 'TranslateMenu' as const, ...register(about, title, journal) };
    given(menuDecider)(defined).when(translate).then(translated);
    given(menuDecider)().when(translate).thenRejected({ type: 'MenuNotFound' });
  });

  it('move with the titles of the items, and stay with an item that leads to the same', () => {
    const moved = [item('0', 'About', '/pages/about'), item('1', 'Blog', '/blogs/blog', [item('1.0', 'Journal', '/journal')])];
    given(menuDecider)(translated)
      .when({ type: 'ChangeMenu', items: moved })
      .then({
        ...{ ...defined, items: moved },
        translations: [{ ...about, part: ['0'] }, { ...journal, part: ['1.0'] }, title],
      });
    const renamed = [items[0] as Items[number], item('1', 'About us', '/pages/about')];
    given(menuDecider)(translated)
      .when({ type: 'ChangeMenu', items: renamed })
      .then({ ...defined, items: renamed, translations: translated.translations });
    given(menuDecider)(translated)
      .when({ type: 'ChangeMenu', items: [] })
      .then({ ...defined, items: [], translations: [title] });
  });

  const anyItems = fc
    .array(fc.record({ title: fc.constantFrom('Home', 'Shop', 'About'), url: fc.constantFrom('/', '/search', '/pages/about') }), {
      maxLength: 4,
    })
    .map((some) => some.map((one, at) => item(String(at), one.title, one.url)));

  it('never name an item that neither has the title that was translated nor leads to where it led', () =>
    fc.assert(
      fc.property(anyItems, anyItems, (before, after) => {
        const translations = before.map(({ id, title: source, url }) => german('title', `${source} ${url}`, source, [id]));
        const carried = carriedTranslations(translations, { items: before }, { items: after });
        for (const { part: [id] = [], digest, value } of carried) {
          const named = menuEntries(after).find((one) => one.id === id);
          expect(named).toBeDefined();
          expect(digest === textDigest(named?.title ?? '') || value.endsWith(` ${named?.url}`)).toBe(true);
        }
        const known = new Set(before.map(({ title: one }) => one));
        const stayed = after.filter(({ title: one }) => known.has(one)).map(({ id }) => id);
        expect(carried.map(({ part: [id] = [] }) => id)).toEqual(expect.arrayContaining(stayed));
        expect(carriedTranslations(translations, { items: before }, { items: before })).toEqual(translations);
      }),
    ));
});
