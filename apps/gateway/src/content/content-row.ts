import {
  type ArticleDetails,
  type BlogDetails,
  type ContentEvent,
  type DatedMetafield,
  type DatedTranslation,
  type MenuDetails,
  type MetaobjectDetails,
  type MetaobjectTypeDetails,
  type OwnedMetafieldsDetails,
  type PageDetails,
  type PolicyDetails,
  type RedirectDetails,
  type Translation,
  withInstants,
  withMetafieldInstants,
} from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';

type Dated<Details> = Omit<Details, 'translations'> & Readonly<{ translations?: DatedTranslation[] }>;
/** `createdAt`, `updatedAt`: the instants of its first event, or of the first after its deletion, and of its last. */
type Row<Kind extends string, Details> = Readonly<{
  kind: Kind;
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  details: Details;
}>;

export type PageRow = Row<'page', Dated<PageDetails>>;
export type BlogRow = Row<'blog', Dated<BlogDetails>>;
export type ArticleRow = Row<'article', Dated<ArticleDetails>>;
export type MenuRow = Row<'menu', Dated<MenuDetails>>;
export type PolicyRow = Row<'policy', Dated<PolicyDetails>>;
export type RedirectRow = Row<'redirect', RedirectDetails>;
export type MetaobjectTypeRow = Row<'metaobject-type', MetaobjectTypeDetails>;
export type OwnedMetafieldsRow = Row<
  'owned-metafields',
  Omit<OwnedMetafieldsDetails, 'metafields'> & Readonly<{ metafields: DatedMetafield[] }>
>;
export type MetaobjectRow = Row<'metaobject', Dated<MetaobjectDetails>>;
/** Something of the shop's content in its newest state. */
export type ContentRow =
  | PageRow
  | BlogRow
  | ArticleRow
  | MenuRow
  | PolicyRow
  | RedirectRow
  | MetaobjectTypeRow
  | MetaobjectRow
  | OwnedMetafieldsRow;

/** The GraphQL types of content, by the kinds of rows. */
export const typeOfContent = {
  page: 'Page',
  blog: 'Blog',
  article: 'Article',
  policy: 'ShopPolicy',
  menu: 'Menu',
  redirect: 'UrlRedirect',
  'metaobject-type': 'MetaobjectDefinition',
  metaobject: 'Metaobject',
} as const;

/** The key of a row: its kind and its id. */
export const contentKey = (kind: string, id: string): string => `${kind} ${id}`;

/** The row after an event; `undefined` when it is deleted. A translation has the instant at which it became as it is. */
export const foldContent = (before: ContentRow | undefined, recorded: Recorded<ContentEvent>): ContentRow | undefined => {
  const { aggregateId: id, version, at, event } = recorded;
  const known = before && 'translations' in before.details ? (before.details.translations ?? []) : [];
  const facts = { id, version, createdAt: before?.createdAt ?? at, updatedAt: at };
  switch (event.type) {
    case 'PageDefined':
    case 'PageTranslated':
      return { ...facts, kind: 'page', details: detailsOf(event, known, at) };
    case 'BlogDefined':
    case 'BlogTranslated':
      return { ...facts, kind: 'blog', details: detailsOf(event, known, at) };
    case 'ArticleDefined':
    case 'ArticleTranslated':
      return { ...facts, kind: 'article', details: detailsOf(event, known, at) };
    case 'MenuDefined':
    case 'MenuTranslated':
      return { ...facts, kind: 'menu', details: detailsOf(event, known, at) };
    case 'PolicyDefined':
    case 'PolicyTranslated':
      return { ...facts, kind: 'policy', details: detailsOf(event, known, at) };
    case 'RedirectDefined':
      return { ...facts, kind: 'redirect', details: { path: event.path, target: event.target } };
    case 'MetaobjectTypeDefined': {
      const { type: _, ...details } = event;
      return { ...facts, kind: 'metaobject-type', details };
    }
    case 'MetaobjectDefined':
    case 'MetaobjectTranslated':
      return { ...facts, kind: 'metaobject', details: detailsOf(event, known, at) };
    case 'OwnedMetafieldsDefined': {
      const { type: _, metafields, ...owner } = event;
      const known = before?.kind === 'owned-metafields' ? before.details.metafields : [];
      return {
        ...facts,
        kind: 'owned-metafields',
        details: { ...owner, metafields: withMetafieldInstants(metafields, known, at) },
      };
    }
    case 'PageDeleted':
    case 'BlogDeleted':
    case 'ArticleDeleted':
    case 'MenuDeleted':
    case 'RedirectDeleted':
    case 'MetaobjectTypeDeleted':
    case 'MetaobjectDeleted':
      return undefined;
  }
};

const detailsOf = <E extends Readonly<{ type: string; translations?: Translation[] }>>(
  { type: _, translations, ...details }: E,
  known: readonly DatedTranslation[],
  at: string,
) => ({ ...details, ...(translations && { translations: withInstants(translations, known, at) }) });
