import type {
  ArticleDetails,
  BlogDetails,
  ContentEvent,
  MenuDetails,
  PageDetails,
  PolicyDetails,
  RedirectDetails,
} from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';

/** `createdAt`, `updatedAt`: the instants of its first event, or of the first after its deletion, and of its last. */
type Row<Kind extends string, Details> = Readonly<{
  kind: Kind;
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  details: Details;
}>;

export type PageRow = Row<'page', PageDetails>;
export type BlogRow = Row<'blog', BlogDetails>;
export type ArticleRow = Row<'article', ArticleDetails>;
export type MenuRow = Row<'menu', MenuDetails>;
export type PolicyRow = Row<'policy', PolicyDetails>;
export type RedirectRow = Row<'redirect', RedirectDetails>;
/** Something of the shop's content in its newest state. */
export type ContentRow = PageRow | BlogRow | ArticleRow | MenuRow | PolicyRow | RedirectRow;

/** The key of a row: its kind and its id. */
export const contentKey = (kind: string, id: string): string => `${kind} ${id}`;

/** The row after an event; `undefined` when it is deleted. */
export const foldContent = (before: ContentRow | undefined, recorded: Recorded<ContentEvent>): ContentRow | undefined => {
  const { aggregateId: id, version, at, event } = recorded;
  const facts = { id, version, createdAt: before?.createdAt ?? at, updatedAt: at };
  switch (event.type) {
    case 'PageDefined':
      return { ...facts, kind: 'page', details: detailsOf(event) };
    case 'BlogDefined':
      return { ...facts, kind: 'blog', details: detailsOf(event) };
    case 'ArticleDefined':
      return { ...facts, kind: 'article', details: detailsOf(event) };
    case 'MenuDefined':
      return { ...facts, kind: 'menu', details: detailsOf(event) };
    case 'PolicyDefined':
      return { ...facts, kind: 'policy', details: detailsOf(event) };
    case 'RedirectDefined':
      return { ...facts, kind: 'redirect', details: detailsOf(event) };
    case 'PageDeleted':
    case 'BlogDeleted':
    case 'ArticleDeleted':
    case 'MenuDeleted':
    case 'RedirectDeleted':
      return undefined;
  }
};

const detailsOf = <E extends Readonly<{ type: string }>>({ type: _, ...details }: E): Omit<E, 'type'> => details;
