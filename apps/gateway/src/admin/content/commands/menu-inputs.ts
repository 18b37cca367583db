import { createHash } from 'node:crypto';
import type { MenuDetails } from '@millrace/contracts';
import type { MenuItemCreateInput } from '../../../generated/admin.js';
import { idOf, parseGid } from '../../../identity/gid.js';

/** An item as the admin API and the import have it. */
export type MenuItemInput = Pick<MenuItemCreateInput, 'title' | 'type' | 'resourceId' | 'url' | 'tags'> &
  Readonly<{ items?: readonly MenuItemInput[] | null | undefined }>;

/** The id that an item leads to; empty, which no contract accepts, for one of another type. */
const resourceOf = ({ type, resourceId }: MenuItemInput): string | undefined => {
  switch (type) {
    case 'ARTICLE':
      return idOf('Article', resourceId ?? '');
    case 'BLOG':
      return idOf('Blog', resourceId ?? '');
    case 'COLLECTION':
      return parseGid(resourceId ?? '')?.type === 'Collection' ? idOf('Collection', resourceId ?? '') : '';
    case 'PAGE':
      return idOf('Page', resourceId ?? '');
    case 'PRODUCT':
      return idOf('Product', resourceId ?? '');
    case 'SHOP_POLICY':
      return idOf('ShopPolicy', resourceId ?? '');
    case 'CATALOG':
    case 'COLLECTIONS':
    case 'CUSTOMER_ACCOUNT_PAGE':
    case 'FRONTPAGE':
    case 'HTTP':
    case 'SEARCH':
      return undefined;
  }
};

/** An id by the place of an item, so that the same menu again is the same. */
const itemId = (place: readonly number[]): string => createHash('sha256').update(place.join('.')).digest('hex').slice(0, 12);

const entryOf = (item: MenuItemInput, place: readonly number[]) => {
  const resourceId = resourceOf(item);
  return {
    id: itemId(place),
    title: item.title,
    type: item.type,
    ...(resourceId !== undefined && { resourceId }),
    ...(item.url != null && { url: item.url }),
    ...(item.tags != null && item.tags.length > 0 && { tags: [...item.tags] }),
  };
};

/** The items of a menu; `undefined` for more than three levels. Addresses that run a script are not accepted. */
export const menuItemsOf = (items: readonly MenuItemInput[]): MenuDetails['items'] | undefined => {
  if (depthOf(items) > 3 || !areSafe(items)) return undefined;
  return items.map((top, first) => ({
    ...entryOf(top, [first]),
    items: (top.items ?? []).map((middle, second) => ({
      ...entryOf(middle, [first, second]),
      items: (middle.items ?? []).map((leaf, third) => entryOf(leaf, [first, second, third])),
    })),
  }));
};

const depthOf = (items: readonly MenuItemInput[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(({ items: below }) => depthOf(below ?? [])));

const areSafe = (items: readonly MenuItemInput[]): boolean =>
  items.every(
    ({ url, type, items: below }) =>
      (type === 'HTTP' ? /^(\/(?![/\\])|https?:\/\/|mailto:|tel:)/.test(url ?? '') : url == null) && areSafe(below ?? []),
  );
