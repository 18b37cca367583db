import type { ReadSession } from '../../consistency/read-session.js';
import { typeOfContent } from '../../content/content-row.js';
import type { ShopContent } from '../../content/shop-content.projection.js';
import type { TranslatableResourceType } from '../../generated/admin.js';
import { pageOf } from '../listing/id-pages.js';
import { contentOwners } from './content-owner.js';
import type { Owner, Target } from './owner.js';
import { productOwners } from './product-owner.js';

/** The aggregates of each kind of resource. */
export const kindOf: Readonly<Record<TranslatableResourceType, Target['kind']>> = {
  PRODUCT: 'product',
  PAGE: 'page',
  BLOG: 'blog',
  ARTICLE: 'article',
  MENU: 'menu',
  SHOP_POLICY: 'policy',
  METAOBJECT: 'metaobject',
};

/** A page of the owners of a kind, in the order of their ids, and whether more come behind it. Throws `BAD_USER_INPUT`. */
export const listOwners = async (
  session: ReadSession,
  content: Pick<ShopContent, 'read' | 'rows'>,
  kind: Target['kind'],
  args: Parameters<typeof pageOf>[1],
): Promise<Readonly<{ owners: readonly Owner[]; more: boolean }>> => {
  if (kind === 'product') return productOwners(session, pageOf('Product', args));
  const { limit, after = '' } = pageOf(typeOfContent[kind], args);
  const owners = (await contentOwners(session, content, kind)).filter(({ target: { id } }) => id > after);
  return { owners: owners.slice(0, limit), more: owners.length > limit };
};
