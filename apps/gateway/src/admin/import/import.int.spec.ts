import {
  CATALOG,
  INVENTORY,
  type ItemEvent,
  type ItemRequest,
  type ItemState,
  item,
  type ProductEvent,
  type ProductRequest,
  product,
  type ListedProduct,
  ListProducts,
  ReadProducts,
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
const stock: Decider<ItemState, ItemRequest, ItemEvent, { type: 'StockOutOfRange'; onHand: number }> = {
  initial: { onHand: 0, held: 0 },
  decide: ({ onHand, tracked = true, inventoryPolicy = 'deny' }, ask) => {
    const rules = { tracked, inventoryPolicy, ...(ask.type === 'AdjustStock' ? {} : given(ask)) };
    const same = rules.tracked === tracked && rules.inventoryPolicy === inventoryPolicy;
    const ruled: ItemEvent[] = same ? [] : [{ type: 'InventoryPolicyChanged', ...rules }];
    if (ask.type === 'ChangeInventoryPolicy') return accept(...ruled);
    const delta = ask.type === 'AdjustStock' ? ask.delta : ask.onHand - onHand;
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange', onHand });
    return delta === 0 ? accept(...ruled) : accept(...ruled, { type: 'StockAdjusted', delta, reason: ask.reason });
  },
  evolve: (state, event) => {
    if (event.type === 'StockAdjusted') return { ...state, onHand: state.onHand + event.delta };
    if (event.type !== 'InventoryPolicyChanged') return state;
    return { ...state, tracked: event.tracked, inventoryPolicy: event.inventoryPolicy };
  },
};
const given = ({ tracked, inventoryPolicy }: { tracked?: boolean; inventoryPolicy?: 'deny' | 'continue' }) => ({
  ...(tracked !== undefined && { tracked }),
  ...(inventoryPolicy && { inventoryPolicy }),
});

const csv = (price: string) => `Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty
lamp,Lamp,Size,S,${price},3
lamp,,,L,x,4
mug,Mug,,,5,7
pot,,,,5,1
`;
const mutation = `mutation($csv: String, $bytes: String, $dry: Boolean, $key: String) {
  productImport(csv: $csv, csvBase64: $bytes, dryRun: $dry, idempotencyKey: $key) {
  import { id status dryRun rows variants notices { row column handle reason } changesTotal
  changes { handle kind fields { variantId variant field before after } } products { total created revised unchanged failed } errors { row column handle reason } startedAt finishedAt }
  userErrors { code message field } position } }`;

describe('the staff', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let others: { stop(): Promise<void> }[];
  const listed: ListedProduct[] = [];
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
        answers(ReadProducts, async ({ productIds }) => {
          const kept = { stream: CATALOG, aggregate: product, decider: products };
          const read = async (id: string) => ({ ...(await readAggregate(catalog, kept, id)), id });
          const found = await Promise.all(productIds.map(read));
          const told = found.flatMap(({ id, state, version }) => (state ? [{ id, version, details: state }] : []));
          return { data: { products: told, left: [] } };
        }),
      ]),
      await startAll(await log.as('search-view'), [
        answers(ListProducts, async () => ({ data: { products: listed, more: false } })),
      ]),
      await startAll(inventory, [
        requestsTo({ ...items, prepare: (request) => request, tell: (state) => state }),
        answers(ReadStock, async ({ variantIds }) => {
          const read = async (variantId: string) => ({ variantId, ...(await readAggregate(inventory, items, variantId)) });
          const found = (await Promise.all(variantIds.map(read))).filter(({ version }) => version > 0);
          return {
            data: { items: found.map(({ variantId, state, version }) => ({ variantId, ...state, version })) },
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
    const variables = { csv: csv('23.00'), key: 'import-once-and-for-all' };
    const [one, two] = await Promise.all([ask(mutation, variables), ask(mutation, variables)]);
    expect(two.productImport.import).toEqual(one.productImport.import);
    const other = await ask(mutation, { ...variables, csv: csv('1.00') });
    expect(other.productImport).toMatchObject({ import: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it.each([
    ['', 'it is empty'],
    ['name;price\nx;1', 'it has no header with the column Handle'],
    ['Handle,Title,Variant Price\n"mug', 'row 2 opens a quotation mark that is never closed'],
  ])('changes nothing by the file %j', async (text, reason) => {
    const { productImport } = await ask(mutation, { csv: text });
    expect(productImport).toMatchObject({
      import: null,
      userErrors: [{ code: 'CSV_UNREADABLE', message: `The file cannot be read: ${reason}.`, field: ['csv'] }],
    });
  });

  it('tells in a dry run what would change, and changes nothing', async () => {
    const file =
      'Handle,Title,Variant Price,Variant Inventory Qty,Variant Inventory Tracker,Cost per item\nmug,Cup,6,-2,,1\njug,Jug,9,5,shopify,\n';
    const { productImport } = await ask(mutation, { csv: file, dry: true });
    const mug = variantGid(variantIdOf(productIdOf('mug'), []));
    expect(productImport.import).toMatchObject({
      dryRun: true,
      products: { total: 2, created: 1, revised: 1, unchanged: 0, failed: 0 },
      errors: [],
      notices: [
        { row: 1, column: 'Cost per item', handle: null },
        { row: 2, column: 'Variant Inventory Qty', handle: 'mug', reason: '"-2" is below zero: 0 are on hand' },
      ],
      changesTotal: 2,
    });
    const changed = (handle: string) =>
      productImport.import.changes.find((one: { handle: string }) => one.handle === handle) as { kind: string; fields: object[] };
    expect(changed('mug')).toEqual({
      handle: 'mug',
      kind: 'REVISED',
      fields: [
        { variantId: null, variant: null, field: 'title', before: 'Mug', after: 'Cup' },
        { variantId: mug, variant: 'Default Title', field: 'price', before: '5.00 EUR', after: '6.00 EUR' },
        { variantId: mug, variant: 'Default Title', field: 'onHand', before: '7', after: '0' },
        { variantId: mug, variant: 'Default Title', field: 'tracked', before: 'true', after: 'false' },
      ],
    });
    expect(changed('jug').kind).toBe('CREATED');
    const again = await ask(mutation, { csv: file, dry: true });
    expect(again.productImport.import.changesTotal).toBe(2);
    const done = await ask(mutation, { csv: file });
    expect(done.productImport.import).toMatchObject({ dryRun: false, products: { created: 1, revised: 1 }, changesTotal: 0 });
    const stocked = await ask('query($id: ID!) { inventoryItem(variantId: $id) { onHand tracked inventoryPolicy } }', {
      id: mug,
    });
    expect(stocked.inventoryItem).toEqual({ onHand: 0, tracked: false, inventoryPolicy: 'DENY' });
    expect((await ask(mutation, { csv: file, dry: true })).productImport.import.changesTotal).toBe(0);
  });

  it('takes the bytes of a file, and refuses a text in which letters were lost', async () => {
    const bytes = Buffer.from('Handle,Title,Variant Price\nkaese,K\xe4sebrett,5\n', 'latin1');
    const { productImport } = await ask(mutation, { bytes: bytes.toString('base64'), dry: true });
    expect(productImport.import).toMatchObject({
      notices: [{ row: 1, reason: 'the file is not UTF-8; it was read as Windows-1252' }],
      changes: [{ handle: 'kaese', fields: expect.arrayContaining([expect.objectContaining({ after: 'Käsebrett' })]) }],
    });
    for (const wrong of [{ csv: bytes.toString('utf8') }, { bytes: 'not base64!' }, {}, { csv: 'Handle', bytes: '' }]) {
      const { import: none, userErrors } = (await ask(mutation, wrong)).productImport;
      expect([none, userErrors.length]).toEqual([null, 1]);
    }
  });

  it('says by which rules a variant is sold', async () => {
    const set = `mutation($input: InventoryPolicySetInput!) { inventoryPolicySet(input: $input) { items { tracked inventoryPolicy } userErrors { code } } }`;
    const variants = [{ variantId: variantGid(small), inventoryPolicy: 'CONTINUE' }];
    expect((await ask(set, { input: { variants } })).inventoryPolicySet).toEqual({
      items: [{ tracked: true, inventoryPolicy: 'CONTINUE' }],
      userErrors: [],
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
    const variables = { input: { reason: 'broken', changes }, key: 'once-and-for-all-of-it' };
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

  it('exports what changes nothing when it is imported again', async () => {
    const catalog = await log.as('catalog-service');
    for (const handle of ['lamp', 'mug', 'jug']) {
      const id = productIdOf(handle);
      const kept = { stream: CATALOG, aggregate: product, decider: products };
      const { state, version } = await readAggregate(catalog, kept, id);
      if (!state) continue;
      const variants = state.variants.map((variant) => ({ ...variant, available: 0 }));
      listed.push({ ...state, id, version, variants, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' });
    }
    const { productExport } = await ask('{ productExport(first: 3) { csv products hasNextPage endCursor } }', {});
    expect(productExport).toMatchObject({ products: 3, hasNextPage: false });
    expect(productExport.csv).toMatch(/^Handle,Title,Body \(HTML\),/);
    const seen = (await ask(mutation, { csv: productExport.csv, dry: true })).productImport;
    expect(seen.import).toMatchObject({ changesTotal: 0, errors: [], notices: [], products: { total: 3, unchanged: 3 } });
    const again = (await ask(mutation, { csv: productExport.csv })).productImport;
    expect([again.import.products.unchanged, again.position]).toEqual([3, seen.position]);
  });

  it('knows no stock of what was never counted', async () => {
    expect(await ask('{ inventoryItem(variantId: "gid://millrace/ProductVariant/none_1") { onHand } }', {})).toEqual({
      inventoryItem: null,
    });
  });
});
