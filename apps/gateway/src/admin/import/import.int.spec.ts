import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../identity/catalogue-ids.js';
import { variantGid } from '../../identity/gid.js';
import { openStaffGateway, type StaffGateway } from '../staff.fixture.js';

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

describe('staff', () => {
  let staff: StaffGateway;
  beforeAll(async () => {
    staff = await openStaffGateway();
  });
  afterAll(() => staff.close());

  const small = variantIdOf(productIdOf('lamp'), ['S']);

  it('imports the valid rows of a file and reports the invalid ones', async () => {
    const { productImport } = await staff.send(mutation, { csv: csv('19.90') });
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
    expect(
      (await staff.send('query($id: ID!) { productImport(id: $id) { status rows position } }', { id })).productImport,
    ).toEqual({
      status: 'DONE',
      rows: 4,
      position: productImport.position,
    });
    const stocked = await staff.send(
      'query($id: ID!) { inventoryItem(variantId: $id) { variantId onHand held available version } }',
      {
        id: variantGid(small),
      },
    );
    expect(stocked.inventoryItem).toEqual({ variantId: variantGid(small), onHand: 3, held: 0, available: 3, version: 1 });
  });

  it('imports nothing when the same file is repeated, and later changes otherwise', async () => {
    const again = await staff.send(mutation, { csv: csv('19.90') });
    expect(again.productImport.import.products).toEqual({ total: 3, created: 0, revised: 0, unchanged: 2, failed: 1 });
    const changedPrice = await staff.send(mutation, { csv: csv('21.00') });
    expect(changedPrice.productImport.import.products).toEqual({ total: 3, created: 0, revised: 1, unchanged: 1, failed: 1 });
  });

  it('gets the same import for the same key, and no other', async () => {
    const variables = { csv: csv('23.00'), key: 'import-once-and-for-all' };
    const [one, two] = await Promise.all([staff.send(mutation, variables), staff.send(mutation, variables)]);
    expect(two.productImport.import).toEqual(one.productImport.import);
    const other = await staff.send(mutation, { ...variables, csv: csv('1.00') });
    expect(other.productImport).toMatchObject({ import: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it.each([
    ['', 'it is empty'],
    ['name;price\nx;1', 'it has no header with the column Handle'],
    ['Handle,Title,Variant Price\n"mug', 'row 2 opens a quotation mark that is never closed'],
  ])('imports nothing from the file %j', async (text, reason) => {
    const { productImport } = await staff.send(mutation, { csv: text });
    expect(productImport).toMatchObject({
      import: null,
      userErrors: [{ code: 'CSV_UNREADABLE', message: `The file cannot be read: ${reason}.`, field: ['csv'] }],
    });
  });

  it('gets the changes of a dry run, which changes nothing', async () => {
    const file =
      'Handle,Title,Variant Price,Variant Inventory Qty,Variant Inventory Tracker,Cost per item\nmug,Cup,6,-2,,1\njug,Jug,9,5,shopify,\n';
    const { productImport } = await staff.send(mutation, { csv: file, dry: true });
    const mug = variantGid(variantIdOf(productIdOf('mug'), []));
    expect(productImport.import).toMatchObject({
      dryRun: true,
      products: { total: 2, created: 1, revised: 1, unchanged: 0, failed: 0 },
      errors: [],
      notices: [
        { row: 1, column: 'Cost per item', handle: null },
        { row: 2, column: 'Variant Inventory Qty', handle: 'mug', reason: '"-2" is below zero: 0 are on hand' },
        { row: 2, column: 'Variant Inventory Tracker', handle: 'mug', reason: expect.stringContaining('is not tracked') },
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
    const again = await staff.send(mutation, { csv: file, dry: true });
    expect(again.productImport.import.changesTotal).toBe(2);
    const done = await staff.send(mutation, { csv: file });
    expect(done.productImport.import).toMatchObject({ dryRun: false, products: { created: 1, revised: 1 }, changesTotal: 0 });
    const stocked = await staff.send('query($id: ID!) { inventoryItem(variantId: $id) { onHand tracked inventoryPolicy } }', {
      id: mug,
    });
    expect(stocked.inventoryItem).toEqual({ onHand: 0, tracked: false, inventoryPolicy: 'DENY' });
    expect((await staff.send(mutation, { csv: file, dry: true })).productImport.import.changesTotal).toBe(0);
  });

  it.each([
    ['Variant Inventory Tracker,Variant Inventory Qty', ',0', 'tracked', 'Variant Inventory Tracker'],
    ['Inventory tracker', '', 'tracked', 'Inventory tracker'],
    ['Vendor', 'Fern', undefined, undefined],
    ['Inventory quantity', '0', undefined, undefined],
  ])('gets a notice when %s = %j allows selling a variant without stock', async (columns, cells, field, column) => {
    const handle = `tracked-${columns.length}`;
    await staff.send(mutation, {
      csv: `Handle,Title,Variant Price,Inventory tracker,Inventory quantity\n${handle},Bowl,5,shopify,0\n`,
    });
    const file = `Handle,Variant Price,${columns}\n${handle},5,${cells}\n`;
    const { notices, changes } = (await staff.send(mutation, { csv: file, dry: true })).productImport.import;
    const fields = changes.flatMap((change: { fields: { field: string }[] }) => change.fields.map((one) => one.field));
    expect(notices.map((notice: { column: string }) => notice.column)).toEqual(column ? [column] : []);
    expect(fields.filter((one: string) => one !== 'vendor')).toEqual(field ? [field] : []);
  });

  it('gets a notice when an untracked variant has a quantity, or a new variant has no stock column', async () => {
    await staff.send(mutation, { csv: 'Handle,Title,Variant Price,Inventory tracker\nendless,Print,5,\n' });
    const reasons = async (csv: string) =>
      (await staff.send(mutation, { csv, dry: true })).productImport.import.notices.map(
        ({ reason }: { reason: string }) => reason,
      );
    expect(await reasons('Handle,Inventory quantity\nendless,0\n')).toEqual([
      'the stock is not tracked, and the file does not say otherwise: the variant is sold whatever its quantity',
    ]);
    expect(await reasons('Handle,Title,Variant Price\nnewest,Newest,5\n')).toEqual([
      'no column tells the stock: what is new is tracked, has none and is sold out',
    ]);
    expect(await reasons('Handle,Title,Variant Price\nendless,Print,6\n')).toEqual([]);
  });

  it('uploads the bytes of a file, and a text with lost characters is refused', async () => {
    const bytes = Buffer.from('Handle,Title,Variant Price,Variant Inventory Qty\nkaese,K\xe4sebrett,5,1\n', 'latin1');
    const { productImport } = await staff.send(mutation, { bytes: bytes.toString('base64'), dry: true });
    expect(productImport.import).toMatchObject({
      notices: [{ row: 1, reason: expect.stringContaining('it was read as Windows-1252: look whether "Käsebrett"') }],
      changes: [{ handle: 'kaese', fields: expect.arrayContaining([expect.objectContaining({ after: 'Käsebrett' })]) }],
    });
    for (const wrong of [{ csv: bytes.toString('utf8') }, { bytes: 'not base64!' }, {}, { csv: 'Handle', bytes: '' }]) {
      const { import: none, userErrors } = (await staff.send(mutation, wrong)).productImport;
      expect([none, userErrors.length]).toEqual([null, 1]);
    }
  });

  it('exports a file whose import changes nothing', async () => {
    for (const handle of ['lamp', 'mug', 'jug']) await staff.list(productIdOf(handle));
    const { productExport } = await staff.send('{ productExport(first: 3) { csv products hasNextPage endCursor } }', {});
    expect(productExport).toMatchObject({ products: 3, hasNextPage: false });
    expect(productExport.csv).toMatch(/^Handle,Title,Body \(HTML\),/);
    const seen = (await staff.send(mutation, { csv: productExport.csv, dry: true })).productImport;
    expect(seen.import).toMatchObject({ changesTotal: 0, errors: [], notices: [], products: { total: 3, unchanged: 3 } });
    const again = (await staff.send(mutation, { csv: productExport.csv })).productImport;
    expect([again.import.products.unchanged, again.position]).toEqual([3, seen.position]);
  });
});
