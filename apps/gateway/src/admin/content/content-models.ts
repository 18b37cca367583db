import {
  type ArticleDetails,
  type BlogDetails,
  type MenuDetails,
  type PageDetails,
  type PolicyKind,
  policyKinds,
  type RedirectDetails,
} from '@millrace/contracts';
import type { ContentRow, MetaobjectRow, OwnedMetafieldsRow } from '../../content/content-row.js';
import type { AdminArticle, AdminBlog, AdminMenu, AdminPage, AdminUrlRedirect, ContentEntry } from '../../generated/admin.js';
import { contentGid } from '../../identity/gid.js';

export const toAdminPage = ({ handle, title, bodyHtml, publishedAt }: PageDetails, id: string, version: number): AdminPage => ({
  id: contentGid('Page', id),
  handle,
  title,
  body: bodyHtml,
  publishedAt: publishedAt ?? null,
  version,
});

export const toAdminBlog = ({ handle, title }: BlogDetails, id: string, version: number): AdminBlog => ({
  id: contentGid('Blog', id),
  handle,
  title,
  version,
});

export const toAdminArticle = (details: ArticleDetails, id: string, version: number): AdminArticle => {
  const { blogId, handle, title, bodyHtml, summaryHtml, author, tags, publishedAt } = details;
  return {
    id: contentGid('Article', id),
    blogId: contentGid('Blog', blogId),
    handle,
    title,
    body: bodyHtml,
    summary: summaryHtml ?? null,
    author,
    tags,
    publishedAt: publishedAt ?? null,
    version,
  };
};

export const toAdminMenu = ({ handle, title }: MenuDetails, id: string, version: number): AdminMenu => ({
  id: contentGid('Menu', id),
  handle,
  title,
  version,
});

export const toAdminRedirect = ({ path, target }: RedirectDetails, id: string, version: number): AdminUrlRedirect => ({
  id: contentGid('UrlRedirect', id),
  path,
  target,
  version,
});

const maxEntries = 5_000;

/** A row in the list of all content. */
const toEntry = (row: Exclude<ContentRow, MetaobjectRow | OwnedMetafieldsRow>): ContentEntry => {
  const { id, version, createdAt, updatedAt } = row;
  const facts = { version, updatedAt, publishedAt: createdAt };
  switch (row.kind) {
    case 'page':
    case 'article': {
      const { title, handle, publishedAt = null } = row.details;
      const type = row.kind === 'page' ? 'Page' : 'Article';
      return { ...facts, id: contentGid(type, id), type, title, handle, publishedAt };
    }
    case 'blog':
    case 'menu': {
      const type = row.kind === 'blog' ? 'Blog' : 'Menu';
      return { ...facts, id: contentGid(type, id), type, title: row.details.title, handle: row.details.handle };
    }
    case 'policy':
      return { ...facts, id: contentGid('ShopPolicy', id), type: 'ShopPolicy', ...policyKinds[row.details.kind as PolicyKind] };
    case 'metaobject-type': {
      const { title, typeName: handle } = row.details;
      return { ...facts, id: contentGid('MetaobjectDefinition', id), type: 'MetaobjectDefinition', title, handle };
    }
    case 'redirect': {
      const { path: title, target: handle } = row.details;
      return { ...facts, id: contentGid('UrlRedirect', id), type: 'UrlRedirect', title, handle };
    }
  }
};

const key = ({ type, title }: ContentEntry): string => JSON.stringify([type, title]);

/** The list of all content but metaobjects, which have lists of their own, and metafields, by type and title; the first 5,000. */
export const toEntries = (rows: Iterable<ContentRow>): readonly ContentEntry[] =>
  [...rows]
    .flatMap((row) => (row.kind === 'metaobject' || row.kind === 'owned-metafields' ? [] : [toEntry(row)]))
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    .slice(0, maxEntries);
