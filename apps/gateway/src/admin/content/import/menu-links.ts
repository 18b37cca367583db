import { policyKindOf } from '@millrace/contracts';
import { contentIds } from '../../../content/content-ids.js';
import { productIdOf } from '../../../identity/catalogue-ids.js';
import { collectionGid, contentGid, productGid } from '../../../identity/gid.js';
import { toHandle } from '../../../identity/handle.js';
import type { MenuItemInput } from '../commands/menu-inputs.js';
import type { LinkItem } from './markdown.js';

type Destination = Pick<MenuItemInput, 'type' | 'resourceId' | 'url'>;

const fixed: Readonly<Record<string, Destination>> = {
  '/': { type: 'FRONTPAGE' },
  '/search': { type: 'SEARCH' },
  '/collections': { type: 'COLLECTIONS' },
  '/collections/all': { type: 'CATALOG' },
  '/account': { type: 'CUSTOMER_ACCOUNT_PAGE' },
};

const decoded = (part: string): string => {
  try {
    return toHandle(decodeURIComponent(part));
  } catch {
    return part;
  }
};

/** What an address of the shop leads to; any other address is one of its own. */
const destinationOf = (href: string): Destination => {
  const known = fixed[href];
  if (known) return known;
  const [, section, first = '', second] =
    /^\/(pages|blogs|policies|collections|products)\/([^/?#]+)(?:\/([^/?#]+))?$/.exec(href) ?? [];
  const handle = decoded(first);
  switch (section) {
    case 'pages':
      return { type: 'PAGE', resourceId: contentGid('Page', contentIds.page(handle)) };
    case 'blogs': {
      const blog = contentIds.blog(handle);
      if (second === undefined) return { type: 'BLOG', resourceId: contentGid('Blog', blog) };
      return { type: 'ARTICLE', resourceId: contentGid('Article', contentIds.article(blog, decoded(second))) };
    }
    case 'policies':
      return { type: 'SHOP_POLICY', resourceId: contentGid('ShopPolicy', contentIds.policy(policyKindOf(handle) ?? handle)) };
    case 'collections':
      return { type: 'COLLECTION', resourceId: collectionGid(handle) };
    case 'products':
      return { type: 'PRODUCT', resourceId: productGid(productIdOf(handle)) };
    default:
      return { type: 'HTTP', url: href };
  }
};

/** The items of a menu by the links of its file. */
export const menuInputsOf = (links: readonly LinkItem[]): MenuItemInput[] =>
  links.map(({ title, href, items }) => ({ title, ...destinationOf(href), items: menuInputsOf(items) }));
