import { productOfVariant } from '@millrace/contracts';
import type { CartCommands } from '../cart/cart-commands.js';
import type { Resolvers, ResolversTypes } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { parseGid } from '../identity/gid.js';
import { trackOrder } from '../orders/track-order.js';
import { typeOfContent } from '../content/content-row.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import { isCollection } from '../catalogue/catalogue.models.js';
import type { ShopContext } from '../catalogue/shop-context.js';

type Node = Awaited<ResolversTypes['Node']>;
type Sources = Readonly<{ carts: CartCommands; shown: Pick<ShopContent, 'read'> }>;

/** The node of a public id. A cart line's id has no key, so lines are found in their cart only. */
const nodeOf = async (sources: Sources, { catalogue, session }: ShopContext, id: string): Promise<Node | null> => {
  const { carts, shown } = sources;
  const gid = parseGid(id);
  if (!gid) throw badUserInput(`not an id: ${id.slice(0, 200)}`, 'id');
  const keyed = gid.key === undefined ? undefined : { id: gid.id, key: gid.key };
  switch (gid.type) {
    case 'Product':
      return (await catalogue.product(gid.id)) ?? null;
    case 'ProductVariant':
      return (await catalogue.product(productOfVariant(gid.id))) ? ((await catalogue.variant(gid.id)) ?? null) : null;
    case 'Collection':
      return (await catalogue.collection(gid.id)) ?? null;
    case 'Cart':
      return keyed ? carts.read(session, keyed) : null;
    case 'Order':
      return keyed ? trackOrder(session, keyed) : null;
    case 'Page':
      return (await shown.read(session)).page(gid.id) ?? null;
    case 'Blog':
      return (await shown.read(session)).blog(gid.id) ?? null;
    case 'Article':
      return (await shown.read(session)).article(gid.id) ?? null;
    case 'Menu':
      return (await shown.read(session)).menuById(gid.id) ?? null;
    case 'ShopPolicy':
      return (await shown.read(session)).policyById(gid.id) ?? null;
    case 'UrlRedirect':
      return (await shown.read(session)).redirectById(gid.id) ?? null;
    case 'Metaobject':
      return (await shown.read(session)).metaobject(gid.id) ?? null;
    case 'MetaobjectDefinition':
    case 'CartLine':
    case 'CartSelectableAddress':
    case 'Customer':
    case 'MailingAddress':
    case 'CustomerSession':
    case 'StaffMember':
    case 'StaffSession':
    case 'BulkOperation':
      return null;
  }
};

const maxNodes = 250;

export const nodeResolvers = (carts: CartCommands, shown: Pick<ShopContent, 'read'>): Resolvers => ({
  Query: {
    node: (_, { id }, context) => nodeOf({ carts, shown }, context, id),
    nodes: (_, { ids }, context) => {
      if (ids.length > maxNodes) throw badUserInput(`at most ${maxNodes} ids`, 'ids');
      const found = new Map([...new Set(ids)].map((id) => [id, nodeOf({ carts, shown }, context, id)]));
      return Promise.all(ids.map((id) => found.get(id) ?? null));
    },
  },
  Node: {
    __resolveType: (node) => {
      if ('kind' in node) return typeOfContent[node.kind];
      if ('variant' in node) return 'ProductVariant';
      if ('order' in node) return 'Order';
      if ('line' in node) return 'CartLine';
      if ('state' in node) return 'Cart';
      return isCollection(node) ? 'Collection' : 'Product';
    },
  },
});
