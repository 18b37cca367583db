import type { ContentEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { contentAt, nextPublication } from './content.js';
import { contentIds } from './content-ids.js';
import { type ContentRow, contentKey, foldContent } from './content-row.js';
import { findContent } from './find-content.js';
import { listArticles, listPages, listRedirects } from './list-content.js';

const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
const now = Date.parse(at(5));

const recorded = (aggregate: string, aggregateId: string, day: number, event: ContentEvent) =>
  ({ aggregate, aggregateId, version: day, at: at(day), event }) as unknown as Recorded<ContentEvent>;

const rowsOf = (...events: Recorded<ContentEvent>[]): ReadonlyMap<string, ContentRow> => {
  const rows = new Map<string, ContentRow>();
  for (const one of events) {
    const key = contentKey(one.aggregate, one.aggregateId);
    const row = foldContent(rows.get(key), one);
    if (row) rows.set(key, row);
    else rows.delete(key);
  }
  return rows;
};

const page = (handle: string, day: number, publishedAt?: string, text = '') =>
  recorded('page', contentIds.page(handle), day, {
    type: 'PageDefined',
    handle,
    title: `Page ${handle}`,
    bodyHtml: `<p>${text}</p>`,
    ...(publishedAt !== undefined && { publishedAt }),
  });
const blogId = contentIds.blog('news');
const blog = recorded('blog', blogId, 1, { type: 'BlogDefined', handle: 'news', title: 'News' });
const article = (handle: string, publishedAt: string, tags: string[] = []) =>
  recorded('article', contentIds.article(blogId, handle), 2, {
    type: 'ArticleDefined',
    blogId,
    handle,
    title: `Article ${handle}`,
    bodyHtml: '<p>Coffee &amp; tea</p>',
    author: 'Ada Lovelace',
    tags,
    publishedAt,
  });

describe('the content that shoppers see', () => {
  it('has what is published, and what was created when', () => {
    const rows = rowsOf(page('a', 1, at(1)), page('b', 2), page('c', 3, at(7)), page('a', 4, at(1)));
    const content = contentAt(rows, now);
    expect(content.pages.map(({ details }) => details.handle)).toEqual(['a']);
    expect(content.pageByHandle('A')).toMatchObject({ createdAt: at(1), updatedAt: at(4), version: 4 });
    expect([content.pageByHandle('b'), content.pageByHandle('c')]).toEqual([undefined, undefined]);
    expect(nextPublication(rows, now)).toBe(Date.parse(at(7)));
    expect(contentAt(rows, Date.parse(at(7))).pages).toHaveLength(2);
    expect(nextPublication(rows, Date.parse(at(7)))).toBe(Number.POSITIVE_INFINITY);
  });

  it('has articles with their blog only, the newest first', () => {
    const events = [blog, article('one', at(1)), article('two', at(3)), article('later', at(9))];
    const { articles } = contentAt(rowsOf(...events), now);
    expect(articles.map(({ details }) => details.handle)).toEqual(['two', 'one']);
    expect(contentAt(rowsOf(...events, recorded('blog', blogId, 4, { type: 'BlogDeleted' })), now).articles).toEqual([]);
  });

  it('has a policy that has a text', () => {
    const policy = (bodyHtml: string) =>
      recorded('policy', contentIds.policy('REFUND_POLICY'), 1, { type: 'PolicyDefined', kind: 'REFUND_POLICY', bodyHtml });
    expect(contentAt(rowsOf(policy('<p>x</p>')), now).policy('REFUND_POLICY')).toBeDefined();
    expect(contentAt(rowsOf(policy('<p>x</p>'), policy(' ')), now).policy('REFUND_POLICY')).toBeUndefined();
  });

  it.each(['__proto__:x', 'constructor:x', 'toString:x', 'unknown:x'])('is listed whole by an unknown field: %s', (query) =>
    expect(listPages(contentAt(rowsOf(page('a', 1, at(1))), now).pages, { query })).toHaveLength(1),
  );

  it('is listed by a query, in an order', () => {
    const { pages, articles } = contentAt(
      rowsOf(page('b', 1, at(1)), page('a', 2, at(1)), blog, article('one', at(1), ['tea']), article('two', at(2))),
      now,
    );
    const handles = (rows: readonly Readonly<{ details: Readonly<{ handle: string }> }>[]) =>
      rows.map(({ details }) => details.handle);
    expect(handles(listPages(pages, {}))).toEqual(['b', 'a']);
    expect(handles(listPages(pages, { sortKey: 'TITLE' }))).toEqual(['a', 'b']);
    expect(handles(listPages(pages, { query: 'handle:a OR title:nothing' }))).toEqual(['a']);
    expect(handles(listArticles(articles, { query: 'tag:tea' }))).toEqual(['one']);
    expect(
      handles(listArticles(articles, { query: 'author:lovelace blog_title:news', sortKey: 'PUBLISHED_AT', reverse: true })),
    ).toEqual(['two', 'one']);
    const redirect = recorded('redirect', contentIds.redirect('/old'), 1, {
      type: 'RedirectDefined',
      path: '/old',
      target: '/new',
    });
    const { redirects } = contentAt(rowsOf(redirect), now);
    expect(listRedirects(redirects, { query: 'path:/old' })).toHaveLength(1);
    expect(listRedirects(redirects, { query: 'path:/ol' })).toEqual([]);
  });
});

describe('a search for content', () => {
  const { pages } = contentAt(
    rowsOf(page('tea', 1, at(1), 'Hot water'), page('b', 2, at(1), 'Tea in cups'), page('c', 3, at(1))),
    now,
  );
  const found = (text: string) => findContent(pages, text).map(({ details }) => details.handle);

  it('finds all words, the last one as a beginning, with titles first', () => {
    expect(found('tea')).toEqual(['tea', 'b']);
    expect(found('tea cu')).toEqual(['b']);
    expect(found('tea milk')).toEqual([]);
    expect(found('PAGE')).toEqual(['tea', 'b', 'c']);
    expect(found(' ')).toEqual([]);
  });
});
