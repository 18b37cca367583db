import { type MenuEntry, type PolicyKind, policyKinds } from '@millrace/contracts';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CollectionModel, ProductModel } from '../catalogue/catalogue.models.js';
import type { MenuItemType } from '../generated/shop.js';
import { collectionGid, contentGid, productGid } from '../identity/gid.js';
import type { ArticleModel, Content, PolicyModel } from './content.js';
import type { BlogRow, MenuRow, PageRow } from './content-row.js';

type Resource = ArticleModel | BlogRow | CollectionModel | PageRow | ProductModel | PolicyModel;

/** An item of a menu. `path`: from the root of the shop, or absolute. */
export type MenuItemModel = Readonly<{
  menu: MenuRow;
  id: string;
  title: string;
  type: MenuItemType;
  path: string | undefined;
  resource: Resource | undefined;
  resourceId: string | undefined;
  tags: readonly string[];
  items: readonly MenuItemModel[];
}>;

type Entry = Omit<MenuEntry, 'items'> & Readonly<{ items?: readonly Entry[] }>;
type Sources = Readonly<{ content: Content; catalogue: Pick<Catalogue, 'product' | 'collection'> }>;
type Destination = Readonly<{ path?: string; resource?: Resource; resourceId?: string }>;

export const pathOf = {
  page: ({ details }: PageRow): string => `/pages/${encodeURIComponent(details.handle)}`,
  blog: ({ details }: BlogRow): string => `/blogs/${encodeURIComponent(details.handle)}`,
  article: ({ blog, details }: ArticleModel): string => `${pathOf.blog(blog)}/${encodeURIComponent(details.handle)}`,
  policy: ({ details }: PolicyModel): string => `/policies/${policyKinds[details.kind as PolicyKind].handle}`,
};

const found = <R extends Resource>(
  resource: R | undefined,
  pathTo: (resource: R) => string,
  gid: (resource: R) => string,
): Destination | undefined => resource && { path: pathTo(resource), resource, resourceId: gid(resource) };

/** What an item leads to; `undefined`: something that shoppers do not see. */
const destinationOf = async (
  { type, resourceId = '', url }: Entry,
  { content, catalogue }: Sources,
): Promise<Destination | undefined> => {
  switch (type as MenuItemType) {
    case 'PAGE':
      return found(content.page(resourceId), pathOf.page, ({ id }) => contentGid('Page', id));
    case 'BLOG':
      return found(content.blog(resourceId), pathOf.blog, ({ id }) => contentGid('Blog', id));
    case 'ARTICLE':
      return found(content.article(resourceId), pathOf.article, ({ id }) => contentGid('Article', id));
    case 'SHOP_POLICY':
      return found(content.policyById(resourceId), pathOf.policy, ({ id }) => contentGid('ShopPolicy', id));
    case 'PRODUCT': {
      const pathTo = ({ handle }: ProductModel) => `/products/${encodeURIComponent(handle)}`;
      return found(await catalogue.product(resourceId), pathTo, ({ id }) => productGid(id));
    }
    case 'COLLECTION': {
      const pathTo = ({ handle }: CollectionModel) => `/collections/${encodeURIComponent(handle)}`;
      return found(await catalogue.collection(resourceId), pathTo, ({ handle }) => collectionGid(handle));
    }
    case 'FRONTPAGE':
      return { path: '/' };
    case 'CATALOG':
    case 'COLLECTIONS':
    case 'SEARCH':
      return { path: '/search' };
    case 'CUSTOMER_ACCOUNT_PAGE':
      return { path: '/account' };
    case 'HTTP':
    case 'METAOBJECT':
      return url === undefined ? undefined : { path: url };
  }
};

/** The items of a menu with what they lead to; an item that leads to something that is not shown is left out, with those below it. */
export const resolveItems = (menu: MenuRow, sources: Sources): Promise<readonly MenuItemModel[]> =>
  resolveEntries(menu, menu.details.items, sources);

const resolveEntries = async (menu: MenuRow, entries: readonly Entry[], sources: Sources): Promise<readonly MenuItemModel[]> => {
  const items = await Promise.all(entries.map((entry) => resolveItem(menu, entry, sources)));
  return items.filter((item) => item !== undefined);
};

const resolveItem = async (menu: MenuRow, entry: Entry, sources: Sources): Promise<MenuItemModel | undefined> => {
  const destination = await destinationOf(entry, sources);
  if (!destination) return undefined;
  const { id, title, type, tags = [], items = [] } = entry;
  const { path, resource, resourceId } = destination;
  const below = await resolveEntries(menu, items, sources);
  return { menu, id, title, type: type as MenuItemType, path, resource, resourceId, tags, items: below };
};

/** The number of items of a menu, without those below others. */
export const countItems = ({ details }: MenuRow): number => details.items.length;
