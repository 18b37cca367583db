import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDecider } from './article/article.js';
import { blogDecider } from './blog/blog.js';
import { withChange } from './definition/with-change.js';
import { menuDecider } from './menu/menu.js';
import { pageDecider } from './page/page.js';
import { policyDecider } from './policy/policy.js';
import { redirectDecider } from './redirect/redirect.js';

const publishedAt = '2026-01-01T00:00:00.000Z';

describe('a page', () => {
  const details = { handle: 'about', title: 'About us', bodyHtml: '<p>Hello</p>', publishedAt };
  const defined = { type: 'PageDefined' as const, ...details };
  const givenPage = given(pageDecider);

  it('is created once, and again when it was deleted', () => {
    const create = { type: 'CreatePage' as const, ...details };
    givenPage().when(create).then(defined);
    givenPage(defined).when(create).thenRejected({ type: 'PageExists' });
    givenPage(defined, { type: 'PageDeleted' }).when(create).then(defined);
  });

  it('keeps what a change does not name', () => {
    givenPage(defined)
      .when({ type: 'ChangePage', title: 'Who we are' })
      .then({ ...defined, title: 'Who we are' });
    givenPage(defined).when({ type: 'ChangePage', title: details.title, bodyHtml: details.bodyHtml }).thenNothing();
  });

  it('is not shown any more when it is unpublished', () => {
    const { publishedAt: _, ...hidden } = defined;
    givenPage(defined).when({ type: 'ChangePage', unpublish: true }).then(hidden);
    givenPage(hidden).when({ type: 'ChangePage', unpublish: true }).thenNothing();
    givenPage(hidden).when({ type: 'ChangePage', publishedAt }).then(defined);
  });

  it('that does not exist is neither changed nor deleted', () => {
    givenPage().when({ type: 'ChangePage', title: 'x' }).thenRejected({ type: 'PageNotFound' });
    givenPage().when({ type: 'DeletePage' }).thenRejected({ type: 'PageNotFound' });
    givenPage(defined).when({ type: 'DeletePage' }).then({ type: 'PageDeleted' });
    givenPage(defined, { type: 'PageDeleted' }).when({ type: 'DeletePage' }).thenRejected({ type: 'PageNotFound' });
  });
});

describe('an article', () => {
  const image = { url: '/images/mug.svg', altText: 'A mug' };
  const details = {
    blogId: 'b1',
    handle: 'first',
    title: 'First',
    bodyHtml: '<p>Hi</p>',
    author: 'Ada',
    tags: ['mugs'],
    publishedAt,
  };
  const defined = { type: 'ArticleDefined' as const, ...details };
  const givenArticle = given(articleDecider);

  it('is created, changed, and deleted', () => {
    givenArticle()
      .when({ type: 'CreateArticle', ...details })
      .then(defined);
    givenArticle(defined)
      .when({ type: 'CreateArticle', ...details })
      .thenRejected({ type: 'ArticleExists' });
    givenArticle(defined)
      .when({ type: 'ChangeArticle', tags: ['mugs'] })
      .thenNothing();
    givenArticle(defined)
      .when({ type: 'ChangeArticle', tags: ['cups'] })
      .then({ ...defined, tags: ['cups'] });
    givenArticle(defined).when({ type: 'DeleteArticle' }).then({ type: 'ArticleDeleted' });
    givenArticle().when({ type: 'ChangeArticle', title: 'x' }).thenRejected({ type: 'ArticleNotFound' });
  });

  it('gets a picture, and loses it', () => {
    givenArticle(defined)
      .when({ type: 'ChangeArticle', image })
      .then({ ...defined, image });
    givenArticle({ ...defined, image })
      .when({ type: 'ChangeArticle', removeImage: true })
      .then(defined);
    givenArticle({ ...defined, image })
      .when({ type: 'ChangeArticle', removeImage: true, unpublish: true })
      .then({ type: 'ArticleDefined', ...without(details, 'publishedAt') });
  });
});

const without = <T extends object, K extends keyof T>(whole: T, field: K): Omit<T, K> => {
  const { [field]: _, ...rest } = whole;
  return rest;
};

describe('a blog and a menu', () => {
  it('are created, changed and deleted', () => {
    const news = { type: 'BlogDefined' as const, handle: 'news', title: 'News' };
    given(blogDecider)()
      .when({ ...news, type: 'CreateBlog' })
      .then(news);
    given(blogDecider)(news)
      .when({ ...news, type: 'CreateBlog' })
      .thenRejected({ type: 'BlogExists' });
    given(blogDecider)(news)
      .when({ type: 'ChangeBlog', title: 'Stories' })
      .then({ ...news, title: 'Stories' });
    given(blogDecider)(news).when({ type: 'DeleteBlog' }).then({ type: 'BlogDeleted' });
    given(blogDecider)().when({ type: 'DeleteBlog' }).thenRejected({ type: 'BlogNotFound' });
    const items = [{ id: 'i1', title: 'Home', type: 'FRONTPAGE', items: [] }];
    const footer = { type: 'MenuDefined' as const, handle: 'footer', title: 'Footer', items };
    given(menuDecider)()
      .when({ ...footer, type: 'CreateMenu' })
      .then(footer);
    given(menuDecider)(footer)
      .when({ ...footer, type: 'CreateMenu' })
      .thenRejected({ type: 'MenuExists' });
    given(menuDecider)(footer).when({ type: 'ChangeMenu', items }).thenNothing();
    given(menuDecider)(footer)
      .when({ type: 'ChangeMenu', items: [] })
      .then({ ...footer, items: [] });
    given(menuDecider)(footer).when({ type: 'DeleteMenu' }).then({ type: 'MenuDeleted' });
    given(menuDecider)().when({ type: 'ChangeMenu', title: 'x' }).thenRejected({ type: 'MenuNotFound' });
  });
});

describe('a policy', () => {
  it('has its newest text', () => {
    const put = { type: 'PutPolicy' as const, kind: 'REFUND_POLICY', bodyHtml: '<p>30 days</p>' };
    const defined = { ...put, type: 'PolicyDefined' as const };
    given(policyDecider)().when(put).then(defined);
    given(policyDecider)(defined).when(put).thenNothing();
    given(policyDecider)(defined)
      .when({ ...put, bodyHtml: '' })
      .then({ ...defined, bodyHtml: '' });
  });
});

describe('a redirect', () => {
  it('leads from one address to another one', () => {
    const created = { type: 'CreateRedirect' as const, path: '/old', target: '/new' };
    const defined = { ...created, type: 'RedirectDefined' as const };
    const givenRedirect = given(redirectDecider);
    givenRedirect().when(created).then(defined);
    givenRedirect(defined).when(created).thenRejected({ type: 'RedirectExists' });
    givenRedirect(defined).when({ type: 'ChangeRedirect', target: '/new' }).thenNothing();
    givenRedirect(defined)
      .when({ type: 'ChangeRedirect', target: '/newer' })
      .then({ ...defined, target: '/newer' });
    givenRedirect(defined).when({ type: 'DeleteRedirect' }).then({ type: 'RedirectDeleted' });
    givenRedirect()
      .when({ ...created, target: '/old' })
      .thenRejected({ type: 'RedirectToItself' });
    givenRedirect(defined).when({ type: 'ChangeRedirect', target: '/old' }).thenRejected({ type: 'RedirectToItself' });
    givenRedirect().when({ type: 'ChangeRedirect', target: '/x' }).thenRejected({ type: 'RedirectNotFound' });
  });
});

describe('a change of details', () => {
  it('is nothing when it is done twice', () => {
    const details = fc.record({ title: fc.string(), seo: fc.record({ title: fc.string(), tags: fc.array(fc.string()) }) });
    fc.assert(
      fc.property(
        details,
        fc.record({ title: fc.string(), seo: fc.record({ title: fc.constant(''), tags: fc.array(fc.constant('a')) }) }),
        (before, change) => {
          const after = withChange(before, change, []) ?? before;
          expect(after).toEqual({ ...before, ...change });
          expect(withChange(after, change, [])).toBeUndefined();
        },
      ),
    );
  });
});
