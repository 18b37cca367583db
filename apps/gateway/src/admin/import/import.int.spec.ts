import {
  CATALOG,
  INVENTORY,
  type ItemEvent,
  type ItemRequest,
  item,
  type ProductEvent,
  type ProductRequest,
  product,
  ReadStock,
} from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { answers, readAggregate, requestsTo } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../identity/catalogue-ids.js';
import { variantGid } from '../../identity/gid.js';
import { clientOf } from '../../testing/client.js';
import { openGateway, type Started, staffToken, startAll } from '../../testing/open-gateway.js';

type Details = Omit<ProductEvent, 'type'> | undefined;
const products: Decider<Details, ProductRequest, ProductEvent, never> = {
  initial: undefined,
  decide: (state, { type: _, ...details }) => {
    if (JSON.stringify(state) === JSON.stringify(details)) return accept();
    return accept({ ...details, type: state ? 'ProductRevised' : 'ProductCreated' });
  },
  evolve: (_state, { type: _, ...details }) => details,
};
const stock: Decider<number, ItemRequest, ItemEvent, { type: 'StockOutOfRange'; onHand: number }> = {
  initial: 0,
  decide: (onHand, ask) => {
    if (ask.type === 'ChangeInventoryPolicy') return accept();
    const delta = ask.type === 'AdjustStock' ? ask.delta : ask.onHand - onHand;
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange', onHand });
    return delta === 0 ? accept() : accept({ type: 'StockAdjusted', delta, reason: ask.reason });
  },
  evolve: (onHand, event) => (event.type === 'StockAdjusted' ? onHand + event.delta : onHand),
};

const csv = (price: string) => `Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty
lamp,Lamp,Size,S,${price},3
lamp,,,L,x,4
mug,Mug,,,5,7
pot,,,,5,1
`;
const mutation = `mutation($csv: String!, $key: String) { productImport(csv: $csv, idempotencyKey: $key) {
  import { id status rows variants products { total created revised unchanged failed } errors { row column handle reason } startedAt finishedAt }
  userErrors { code message field } position } }`;

describe('the staff', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let others: { stop(): Promise<void> }[];
  const ask = async (query: string, variables: object) =>
    (await clientOf(gateway.url).ask(query, variables, { authorization: `Bearer ${staffToken}` }, '/admin/graphql')).data;

  beforeAll(async () => {
    log = await temporaryLog();
    const [catalog, inventory] = [await log.as('catalog-service'), await log.as('inventory-service')];
    const items = { stream: INVENTORY, aggregate: item, decider: stock };
    others = [
      await startAll(catalog, [
        requestsTo({
          stream: CATALOG,
          aggregate: product,
          decider: products,
          prepare: (request) => request,
          tell: (details) => ({ details: details ?? ({} as never) }),
        }),
      ]),
      await startAll(inventory, [
        requestsTo({ ...items, prepare: (request) => request, tell: (onHand) => ({ onHand, held: 0 }) }),
        answers(ReadStock, async ({ variantIds }) => {
          const read = async (variantId: string) => ({ variantId, ...(await readAggregate(inventory, items, variantId)) });
          const found = (await Promise.all(variantIds.map(read))).filter(({ version }) => version > 0);
          return {
            data: { items: found.map(({ variantId, state, version }) => ({ variantId, onHand: state, held: 0, version })) },
          };
        }),
      ]),
    ];
    gateway = await openGateway(await log.as('gateway'));
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(others.map((other) => other.stop()));
    await log.remove();
  });

  const lamp = productIdOf('lamp');
  const small = variantIdOf(lamp, ['S']);

  it('imports the good rows of a file and is told of the bad ones', async () => {
    const { productImport } = await ask(mutation, { csv: csv('19.90') });
    expect(productImport).toMatchObject({
      userErrors: [],
      import: {
        status: 'DONE',
        rows: 4,
        variants: 2,
        products: {
          total: 3,
          created: 2,
          revised: 0,
          unchanged: 0,
          failed: 1,
        },
        errors: [
          {
            row: 3,
            column: 'Variant Price',
            handle: 'lamp',
            reason: '"x" is not an amount of EUR',
          },
          {
            row: 5,
            column: 'Title',
            handle: 'pot',
            reason: 'is missing: the product is left out',
          },
        ],
      },
    });
    expect(productImport.position).toMatch(/^CATALOG:\d+,INVENTORY:\d+$/);
    const { id } = productImport.import;
    expect((await ask('query($id: ID!) { productImport(id: $id) { status rows position } }', { id })).productImport).toEqual({
      status: 'DONE',
      rows: 4,
      position: productImport.position,
    });
    const stocked = await ask('query($id: ID!) { inventoryItem(variantId: $id) { variantId onHand held available version } }', {
      id: variantGid(small),
    });
    expect(stocked.inventoryItem).toEqual({ variantId: variantGid(small), onHand: 3, held: 0, available: 3, version: 1 });
  });

  it('changes nothing by importing the same again, and what has changed otherwise', async () => {
    const again = await ask(mutation, { csv: csv('19.90') });
    expect(again.productImport.import.products).toEqual({ total: 3, created: 0, revised: 0, unchanged: 2, failed: 1 });
    const dearer = await ask(mutation, { csv: csv('21.00') });
    expect(dearer.productImport.import.products).toEqual({ total: 3, created: 0, revised: 1, unchanged: 1, failed: 1 });
  });

  it('gets the same import for the same key, and no other', async () => {
    const variables = { csv: csv('23.00'), key: 'import-once' };
    const [one, two] = await Promise.all([ask(mutation, variables), ask(mutation, variables)]);
    expect(two.productImport.import).toEqual(one.productImport.import);
    const other = await ask(mutation, { ...variables, csv: csv('1.00') });
    expect(other.productImport).toMatchObject({ import: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it.each([
    ['', 'it is empty'],
    ['name;price\nx;1', 'it has no header with the column Handle and Title and Variant Price'],
    ['Handle,Title,Variant Price\n"mug', 'row 2 opens a quotation mark that is never closed'],
  ])('changes nothing by the file %j', async (text, reason) => {
    const { productImport } = await ask(mutation, { csv: text });
    expect(productImport).toMatchObject({
      import: null,
      userErrors: [{ code: 'CSV_UNREADABLE', message: `The file cannot be read: ${reason}.`, field: ['csv'] }],
    });
  });

  it('counts and adjusts stock, each variant by itself', async () => {
    const set = `mutation($input: InventorySetQuantitiesInput!) { inventorySetQuantities(input: $input) { items { variantId onHand } userErrors { code field } position } }`;
    const counted = await ask(set, { input: { reason: 'count', quantities: [{ variantId: variantGid(small), onHand: 9 }] } });
    expect(counted.inventorySetQuantities).toMatchObject({
      items: [{ variantId: variantGid(small), onHand: 9 }],
      userErrors: [],
    });
    const adjust = `mutation($input: InventoryAdjustQuantitiesInput!, $key: String) { inventoryAdjustQuantities(input: $input, idempotencyKey: $key) {
      items { onHand available } userErrors { code field message } } }`;
    const changes = [
      { variantId: variantGid(small), delta: -2 },
      { variantId: variantGid('other_1'), delta: -1 },
    ];
    const variables = { input: { reason: 'broken', changes }, key: 'once' };
    for (const { inventoryAdjustQuantities } of [await ask(adjust, variables), await ask(adjust, variables)])
      expect(inventoryAdjustQuantities).toMatchObject({
        items: [{ onHand: 7, available: 7 }],
        userErrors: [{ code: 'INVALID', field: ['input', 'changes', '1'] }],
      });
    const wrong = [{ variantId: 'x', delta: 1 }, changes[0], changes[0]];
    expect((await ask(adjust, { input: { reason: 'x', changes: wrong } })).inventoryAdjustQuantities).toMatchObject({
      items: [],
      userErrors: [
        { code: 'INVALID', field: ['input', 'changes', '0', 'variantId'] },
        { code: 'INVALID', field: ['input', 'changes', '2', 'variantId'] },
      ],
    });
    expect(
      (await ask(adjust, { input: { reason: '', changes: [changes[0]] } })).inventoryAdjustQuantities.userErrors,
    ).toMatchObject([{ code: 'INVALID' }]);
  });

  it('knows no stock of what was never counted', async () => {
    expect(await ask('{ inventoryItem(variantId: "gid://millrace/ProductVariant/none_1") { onHand } }', {})).toEqual({
      inventoryItem: null,
    });
  });
});
