import {
  CATALOG,
  INVENTORY,
  type ItemEvent,
  type ItemRequest,
  type ItemState,
  item,
  type ListedProduct,
  ListProducts,
  type LocationsEvent,
  type LocationsRequest,
  type LocationsState,
  locations,
  type ProductEvent,
  type ProductRequest,
  product,
  ReadProducts,
  ReadStock,
} from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { queryHandler, readAggregate, commandHandler } from '@millrace/event-log';
import { temporaryLog } from '@millrace/testing';
import { clientOf } from '../testing/client.js';
import { openGateway, staffToken, startAll } from '../testing/open-gateway.js';

type Details = Omit<ProductEvent, 'type'> | undefined;
const productDecider: Decider<Details, ProductRequest, ProductEvent, never> = {
  initial: undefined,
  decide: (state, request) => {
    if (request.type !== 'PutProduct') return accept();
    const { type: _, ...details } = request;
    if (JSON.stringify(state) === JSON.stringify(details)) return accept();
    return accept({ ...details, type: state ? 'ProductRevised' : 'ProductCreated' });
  },
  evolve: (_state, { type: _, ...details }) => details,
};
const stockDecider: Decider<ItemState, ItemRequest, ItemEvent, { type: 'StockOutOfRange'; onHand: number }> = {
  initial: { onHand: 0, held: 0 },
  decide: ({ onHand, tracked = true, inventoryPolicy = 'deny' }, send) => {
    if (send.type === 'ChangeLowStockThreshold') return accept({ ...send, type: 'LowStockThresholdChanged' });
    if (send.type === 'ReceiveStock') {
      const { quantity: delta, ...received } = send;
      return accept({ ...received, type: 'StockAdjusted', delta, reason: 'received' });
    }
    const rules = { tracked, inventoryPolicy, ...(send.type === 'AdjustStock' ? {} : given(send)) };
    const same = rules.tracked === tracked && rules.inventoryPolicy === inventoryPolicy;
    const ruled: ItemEvent[] = same ? [] : [{ type: 'InventoryPolicyChanged', ...rules }];
    if (send.type === 'ChangeInventoryPolicy') return accept(...ruled);
    const delta = send.type === 'AdjustStock' ? send.delta : send.onHand - onHand;
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange', onHand });
    return delta === 0 ? accept(...ruled) : accept(...ruled, { type: 'StockAdjusted', delta, reason: send.reason });
  },
  evolve: (state, event) => {
    if (event.type === 'LowStockThresholdChanged') return { ...state, lowStockThreshold: event.threshold ?? 0 };
    if (event.type === 'StockAdjusted' && event.location)
      return {
        ...state,
        onHand: state.onHand + event.delta,
        levels: [{ location: event.location, onHand: event.delta, held: 0 }],
      };
    if (event.type === 'StockAdjusted') return { ...state, onHand: state.onHand + event.delta };
    if (event.type !== 'InventoryPolicyChanged') return state;
    return { ...state, tracked: event.tracked, inventoryPolicy: event.inventoryPolicy };
  },
};
const given = ({ tracked, inventoryPolicy }: { tracked?: boolean; inventoryPolicy?: 'deny' | 'continue' }) => ({
  ...(tracked !== undefined && { tracked }),
  ...(inventoryPolicy && { inventoryPolicy }),
});

const locationsDecider: Decider<LocationsState, LocationsRequest, LocationsEvent, { type: 'TooManyLocations'; limit: number }> = {
  initial: { locations: [] },
  decide: ({ locations: known }, { type: _, ...location }) =>
    known.length > 0 ? reject({ type: 'TooManyLocations', limit: 1 }) : accept({ type: 'LocationDefined', ...location }),
  evolve: (_state, { type: _, ...location }) => ({ locations: [location] }),
};

/** A gateway with fakes of the services behind the admin API: a catalogue and its stock, which store what they receive. */
export const openStaffGateway = async () => {
  const listed: ListedProduct[] = [];
  const log = await temporaryLog();
  const [catalog, inventory] = [await log.as('catalog-service'), await log.as('inventory-service')];
  const products = { stream: CATALOG, aggregate: product, decider: productDecider };
  const items = { stream: INVENTORY, aggregate: item, decider: stockDecider };
  const others = [
    await startAll(catalog, [
      commandHandler({
        target: products,
        decide: (request, state) => productDecider.decide(state, request),
        toContractState: (details) => ({ details: details ?? ({} as never) }),
      }),
      queryHandler(ReadProducts, async ({ productIds }) => {
        const read = async (id: string) => ({ ...(await readAggregate(catalog, products, id)), id });
        const found = await Promise.all(productIds.map(read));
        const existing = found.flatMap(({ id, state, version }) => (state ? [{ id, version, details: state }] : []));
        return { data: { products: existing, left: [] } };
      }),
    ]),
    await startAll(await log.as('search-view'), [
      queryHandler(ListProducts, async ({ after = '', limit }) => {
        const behind = listed.filter(({ id }) => id > after).toSorted((one, other) => (one.id < other.id ? -1 : 1));
        return { data: { products: behind.slice(0, limit), more: behind.length > limit } };
      }),
    ]),
    await startAll(inventory, [
      commandHandler({
        target: items,
        decide: (request, state) => stockDecider.decide(state, request),
        toContractState: (state) => state,
      }),
      commandHandler({
        target: { stream: INVENTORY, aggregate: locations, decider: locationsDecider },
        decide: (request, state) => locationsDecider.decide(state, request),
        toContractState: (state) => state,
      }),
      queryHandler(ReadStock, async ({ variantIds }) => {
        const read = async (variantId: string) => ({ variantId, ...(await readAggregate(inventory, items, variantId)) });
        const found = (await Promise.all(variantIds.map(read))).filter(({ version }) => version > 0);
        return {
          data: { items: found.map(({ variantId, state, version }) => ({ variantId, ...state, version })) },
        };
      }),
    ]),
  ];
  const gateway = await openGateway(await log.as('gateway'));
  const { send } = clientOf(gateway.url);
  return {
    log,
    gateway,
    /** The data of an admin request. */
    send: async (query: string, variables: object) =>
      (await send(query, variables, { authorization: `Bearer ${staffToken}` }, '/admin/graphql')).data,
    /** Adds the product to the fake search view, if it exists. */
    list: async (id: string) => {
      const { state, version } = await readAggregate(catalog, products, id);
      if (!state) return;
      const variants = state.variants.map((variant) => ({ ...variant, available: 0 }));
      listed.push({ ...state, id, version, variants, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' });
    },
    close: async () => {
      await gateway.stop();
      await Promise.all(others.map((other) => other.stop()));
      await log.remove();
    },
  };
};

export type StaffGateway = Awaited<ReturnType<typeof openStaffGateway>>;
