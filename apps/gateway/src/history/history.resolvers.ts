import { CartHistory, type HistorySlice, OrderHistory } from '@millrace/contracts';
import { checkSlice, type Slice } from '../graphql/connection.js';
import type { Resolvers } from '../generated/shop.js';
import { type KeyedId, keyHash } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import { readHistory, chargeHistoryBytes } from '../time-travel/history-budget.js';
import { historyEvent, positionOf } from './history-event.js';
import type { HistoryEntry, HistoryModel } from '../time-travel/history.model.js';

/** The slice of a history up to an instant. Throws `BAD_USER_INPUT` for an invalid page. */
const sliceOf = (slice: Slice, until: string | undefined): HistorySlice => {
  checkSlice(slice);
  const given = Object.entries(slice).filter(([, value]) => value != null);
  return { ...Object.fromEntries(given), ...(until === undefined ? {} : { until }) };
};

type Page = Omit<HistoryModel, 'aggregateId'>;
const nothing: Page = { entries: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };

const ofCart = async (session: ReadSession, { id, key }: KeyedId, slice: HistorySlice): Promise<HistoryModel> => {
  const { history } = await session.queryPast(CartHistory, { cartId: id, keyHash: keyHash(key), slice });
  return { aggregateId: id, ...(history ?? nothing) };
};

const ofOrder = async (session: ReadSession, { id, key }: KeyedId, slice: HistorySlice): Promise<HistoryModel> => {
  const { history } = await session.queryPast(OrderHistory, { orderId: id, keyHash: keyHash(key), slice });
  return { aggregateId: id, ...(history ?? nothing) };
};

const cursorOf = (entry: HistoryEntry | undefined) => (entry ? positionOf(entry) : null);
const nodes = ({ aggregateId, entries }: HistoryModel) => entries.map((entry) => historyEvent(aggregateId, entry));

/** Histories of products, carts and orders, read from the log. */
export const historyResolvers: Resolvers = {
  Product: {
    history: ({ id, asOf }, slice, { timeTravel }, info) =>
      readHistory(info, () => timeTravel.historyOfProduct(id, sliceOf(slice, asOf)), true),
  },
  Cart: {
    history: (cart, slice, { session }, info) => readHistory(info, () => ofCart(session, cart, sliceOf(slice, cart.asOf))),
  },
  Order: {
    history: ({ key, order, asOf }, slice, { session }, info) =>
      readHistory(info, () => ofOrder(session, { id: order.id, key }, sliceOf(slice, asOf))),
  },
  HistoryConnection: {
    nodes: (page, _, __, info) => {
      chargeHistoryBytes(info, page);
      return nodes(page);
    },
    edges: (page, _, __, info) => {
      chargeHistoryBytes(info, page);
      return nodes(page).map((node) => ({ node, cursor: node.position }));
    },
    pageInfo: ({ entries, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: cursorOf(entries.at(0)),
      endCursor: cursorOf(entries.at(-1)),
    }),
  },
  HistoryEvent: { __resolveType: ({ __typename: type = 'HistoryStep' }) => type },
};
