import { ListCustomerOrders, type TrackedOrder } from '@millrace/contracts';
import type { CustomerResolvers, Resolvers } from '../generated/shop.js';
import { checkSlice, connectionOf, maxPage } from '../graphql/connection.js';
import { badUserInput } from '../graphql/errors.js';
import { noMetafields } from '../graphql/no-metafields.js';
import { customerGid, customerSessionGid } from '../identity/gid.js';
import type { IdFactory } from '../identity/id-factory.js';
import { mailingAddressResolvers } from './addresses/customer-address.js';
import type { CustomerModel } from './model/customer.model.js';
import { listOrders } from './orders/order-listing.js';

const addressesOf = ({ state: { addresses } }: CustomerModel) => addresses.map(({ id, address }) => ({ ...address, id }));

/** The cursor of an order is its id, without the key. */
const cursorPattern = /^[A-Za-z0-9_-]{1,100}$/;

const customerFields = (ids: IdFactory): CustomerResolvers => ({
  ...noMetafields,
  id: ({ id }) => customerGid(id),
  email: ({ state }) => state.email,
  firstName: ({ state }) => state.profile.firstName ?? null,
  lastName: ({ state }) => state.profile.lastName ?? null,
  displayName: ({ state: { profile, email } }) => [profile.firstName, profile.lastName].filter((name) => name).join(' ') || email,
  phone: ({ state }) => state.profile.phone ?? null,
  acceptsMarketing: ({ state }) => state.acceptsMarketing,
  tags: () => [],
  numberOfOrders: async ({ id: customerId }, _, { session }) =>
    String((await session.query(ListCustomerOrders, { customerId, first: 0, reverse: false })).total),
  defaultAddress: (customer) => addressesOf(customer).find(({ id }) => id === customer.state.defaultAddressId) ?? null,
  addresses: (customer, { reverse, ...slice }) =>
    connectionOf(reverse ? addressesOf(customer).toReversed() : addressesOf(customer), slice, ({ id }) => id),
  orders: async ({ id: customerId }, { first, after, last, before, reverse, query, sortKey }, { session }) => {
    const withKey = (order: TrackedOrder) => ({ key: ids.orderWithKey(order.id).key, order });
    if (query || sortKey === 'TOTAL_PRICE' || last != null || before != null) {
      const { orders } = await session.query(ListCustomerOrders, { customerId, first: maxPage, reverse: true });
      const listed = listOrders(orders.toReversed(), { query, sortKey, reverse }).map(withKey);
      const page = connectionOf(listed, { first, after, last, before }, ({ order }) => order.id);
      return { ...page, totalCount: String(page.totalCount) };
    }
    checkSlice({ first });
    if (after != null && !cursorPattern.test(after)) throw badUserInput('not a cursor of this list', 'after');
    const page = { customerId, first: first ?? maxPage, reverse: reverse ?? false, ...(after != null && { after }) };
    const { orders, more, total } = await session.query(ListCustomerOrders, page);
    const edges = orders.map((order) => ({ node: withKey(order), cursor: order.id }));
    const ends = { startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    const pageInfo = { hasNextPage: more, hasPreviousPage: after != null, ...ends };
    return { nodes: edges.map(({ node }) => node), edges, pageInfo, totalCount: String(total) };
  },
});

/** The types of customers. */
export const customerTypes = (ids: IdFactory): Resolvers => ({
  Customer: customerFields(ids),
  CustomerAccessToken: {
    accessToken: ({ accessToken }, _, { tokenCookie }) => tokenCookie?.keep(accessToken) ?? accessToken,
  },
  CustomerSession: { id: ({ id }) => customerSessionGid(id) },
  MailingAddress: mailingAddressResolvers,
});
