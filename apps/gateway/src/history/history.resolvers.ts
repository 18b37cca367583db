import { CartHistory, type HistorySlice, OrderHistory } from '@millrace/contracts';
import { checkSlice, type Slice } from '../catalogue/connection.js';
import type { Resolvers } from '../generated/shop.js';
import { type Keyed, keyHash } from '../identity/keys.js';
import type { Reading } from '../reading/reading.js';
import { readHistory, tellHistory } from './history-allowance.js';
import { historyEvent, positionOf } from './history-event.js';
import type { HistoryEntry, HistoryModel } from './history.model.js';

/** Which part of what had happened by an instant. Throws `BAD_USER_INPUT` for a page nobody can have. */
const sliceOf = (slice: Slice, until: string | undefined): HistorySlice => {
  checkSlice(slice);
  const given = Object.entries(slice).filter(([, value]) => value != null);
  return { ...Object.fromEntries(given), ...(until === undefined ? {} : { until }) };
};

type Page = Omit<HistoryModel, 'of'>;
const nothing: Page = { entries: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };

const ofCart = async (reading: Reading, { id, key }: Keyed, slice: HistorySlice): Promise<HistoryModel> => {
  const { history } = await reading.askOfThePast(CartHistory, { cartId: id, keyHash: keyHash(key), slice });
  return { of: id, ...(history ?? nothing) };
};

const ofOrder = async (reading: Reading, { id, key }: Keyed, slice: HistorySlice): Promise<HistoryModel> => {
  const { history } = await reading.askOfThePast(OrderHistory, { orderId: id, keyHash: keyHash(key), slice });
  return { of: id, ...(history ?? nothing) };
};

const cursorOf = (entry: HistoryEntry | undefined) => (entry ? positionOf(entry) : null);
const nodes = ({ of, entries }: HistoryModel) => entries.map((entry) => historyEvent(of, entry));

/** What happened to a product, a cart or an order, from the log. */
export const historyResolvers: Resolvers = {
  Product: {
    history: ({ id, asOf }, slice, { past }, info) =>
      readHistory(info, () => past.historyOfProduct(id, sliceOf(slice, asOf)), true),
  },
  Cart: {
    history: (cart, slice, { reading }, info) => readHistory(info, () => ofCart(reading, cart, sliceOf(slice, cart.asOf))),
  },
  Order: {
    history: ({ key, order, asOf }, slice, { reading }, info) =>
      readHistory(info, () => ofOrder(reading, { id: order.id, key }, sliceOf(slice, asOf))),
  },
  HistoryConnection: {
    nodes: (page, _, __, info) => {
      tellHistory(info, page);
      return nodes(page);
    },
    edges: (page, _, __, info) => {
      tellHistory(info, page);
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
