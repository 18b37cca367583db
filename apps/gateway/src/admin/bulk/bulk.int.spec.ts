import { request } from 'node:http';
import { CATALOG, INVENTORY } from '@millrace/contracts';
import { lastSequence } from '@millrace/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../identity/catalogue-ids.js';
import { variantGid } from '../../identity/gid.js';
import { authorization, type BulkGateways, csvOf, header, openBulkGateways, type Update, updatesOf } from './bulk.fixture.js';

const fields = 'bulkOperation { id status errorCode objectCount } userErrors { code field message }';
const importRun = `mutation ($path: String!, $dry: Boolean, $key: String) {
  productImportRun(stagedUploadPath: $path, dryRun: $dry, idempotencyKey: $key) { ${fields} } }`;

describe('a bulk operation', () => {
  let shop: BulkGateways;
  beforeAll(async () => {
    shop = await openBulkGateways();
  });
  afterAll(() => shop.close());

  const begin = async (csv: string, more: object = {}) => {
    const { productImportRun } = await shop.send(importRun, { path: await shop.upload(csv), ...more });
    return productImportRun.bulkOperation.id as string;
  };
  const lastOf = async (id: string) => {
    let last: Update | undefined;
    for await (const item of updatesOf(shop.gateway.url, id)) last = item;
    return last?.bulkOperation;
  };
  const resultOf = async (id: string) => {
    const response = await shop.request(`/admin/bulk-operations/${id.split('/').at(-1)}/result`);
    return { status: response.status, text: await response.text() };
  };
  const sizes = async () => {
    const log = await shop.log.as('gateway');
    return [await lastSequence(log, CATALOG), await lastSequence(log, INVENTORY)];
  };

  it('imports a file in steps; two gateways at once and failures in between do each step once', async () => {
    const count = 130;
    let failures = 0;
    // The first gateway forgets each other step that it has done, before it acknowledges it, and does it again beside the second.
    await shop.start(shop.gateway, async (id) => {
      await Promise.all([shop.gateway.bulk.step(id), shop.second.bulk.step(id)]);
      failures += 1;
      if (failures % 2 === 1) throw new Error('the gateway failed behind a step');
    });
    await shop.start(shop.second);
    const id = await begin(csvOf('many', count));
    const first: Update[] = [];
    for await (const item of updatesOf(shop.gateway.url, id)) {
      first.push(item);
      if (Number(item.bulkOperation['decided']) > 0) break;
    }
    const resumed: Update[] = [];
    for await (const item of updatesOf(shop.second.url, id, first.at(-1)?.position)) resumed.push(item);
    const all = [...first, ...resumed];
    const positions = all.map(({ position }) => Number(position.split(':')[1]));
    expect(positions).toEqual([...new Set(positions)].toSorted((one, other) => one - other));
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.at(-1)?.bulkOperation).toMatchObject({
      status: 'COMPLETED',
      rows: String(count * 2),
      decided: String(count),
      refused: '1',
      progress: 1,
      estimatedCompletionAt: null,
    });
    expect(resumed.slice(0, -1).every(({ bulkOperation }) => bulkOperation['estimatedCompletionAt'] !== null)).toBe(true);
    expect(await sizes()).toEqual([count - 1, 2 * (count - 1)]);
    const { text } = await resultOf(id);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { row: number; handle: string });
    const rowsOf = (name: string) => new Set(lines.filter(({ handle }) => handle === name).map(({ row }) => row));
    expect(rowsOf('many-99')).toEqual(new Set([200, 201]));
  }, 120_000);

  it('imports the same file without a change, and tells what a dry run would change', async () => {
    const before = await sizes();
    const again = await lastOf(await begin(csvOf('many', 110)));
    expect(again).toMatchObject({ status: 'COMPLETED', unchanged: '109', refused: '1', changed: '0', created: '0' });
    const dry = await begin(`${header}many-1,Other,Size,S,5,9,x\nnew-one,New,Size,S,5,1,x\n`, { dry: true });
    expect(await lastOf(dry)).toMatchObject({ status: 'COMPLETED', changed: '1', created: '1' });
    expect((await resultOf(dry)).text).toContain('"field":"title","before":"Number 1","after":"Other"');
    expect(await sizes()).toEqual(before);
  });

  it('is the same for the same key', async () => {
    const path = await shop.upload(`${header}once,Once,Size,S,5,9,x\n`);
    const variables = { path, key: 'imported once and never again' };
    const [one, two] = [await shop.send(importRun, variables), await shop.send(importRun, variables)];
    expect(two.productImportRun.bulkOperation.id).toBe(one.productImportRun.bulkOperation.id);
    const other = await shop.send(importRun, { ...variables, dry: true });
    expect(other.productImportRun.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('exports what can be imported again', async () => {
    for (const at of [1, 2, 3]) await shop.list(productIdOf(`many-${at}`));
    const { productExportRun } = await shop.send(`mutation { productExportRun { ${fields} } }`, {});
    const { id } = productExportRun.bulkOperation;
    expect(await lastOf(id)).toMatchObject({ status: 'COMPLETED', decided: '3', rows: '6' });
    const { text } = await resultOf(id);
    expect(text.split('\n')).toHaveLength(8);
    expect(await lastOf(await begin(text))).toMatchObject({ status: 'COMPLETED', unchanged: '3', refused: '0' });
  });

  it('reads all that a query selects, each inner object with the id of its parent', async () => {
    const query = '{ products { edges { node { id handle variants { nodes { id price } } } } } }';
    const run = `mutation ($query: String!) { bulkOperationRunQuery(query: $query) { ${fields} } }`;
    const { id } = (await shop.send(run, { query })).bulkOperationRunQuery.bulkOperation;
    expect(await lastOf(id)).toMatchObject({ status: 'COMPLETED', decided: '3', objectCount: '9' });
    const lines = (await resultOf(id)).text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    const [product, first, second] = lines;
    expect(Object.keys(product ?? {})).toEqual(['id', 'handle']);
    expect([first, second]).toMatchObject([1, 2].map(() => ({ price: '5.00', __parentId: product?.['id'] })));
    for (const [text, code] of [
      ['{ me { id } }', 'INVALID'],
      ['{ products { nodes { secret } } }', 'INVALID'],
      ['mutation { staffLogOut { position } }', 'INVALID'],
      ['{', 'INVALID'],
    ] as const)
      expect((await shop.send(run, { query: text })).bulkOperationRunQuery.userErrors).toMatchObject([{ code }]);
  });

  it('repeats a mutation for each line once, whatever fails', async () => {
    const variantId = variantGid(variantIdOf(productIdOf('many-1'), ['S']));
    const onHand = async () =>
      (await shop.send('query ($id: ID!) { inventoryItem(variantId: $id) { onHand } }', { id: variantId })).inventoryItem
        .onHand as number;
    const before = await onHand();
    const line = JSON.stringify({ input: { reason: 'found', changes: [{ variantId, delta: 1 }] } });
    const wrong = JSON.stringify({ input: { reason: 'lost', changes: [{ variantId, delta: -1_000_000 }] } });
    const path = await shop.upload(
      [...Array.from({ length: 20 }, () => line), 'no object', wrong].join('\n'),
      'BULK_MUTATION_VARIABLES',
    );
    const mutation = `mutation ($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) { items { onHand } userErrors { code } } }`;
    const run = `mutation ($mutation: String!, $path: String!) { bulkOperationRunMutation(mutation: $mutation, stagedUploadPath: $path) { ${fields} } }`;
    const { id } = (await shop.send(run, { mutation, path })).bulkOperationRunMutation.bulkOperation;
    expect(await lastOf(id)).toMatchObject({ status: 'COMPLETED', decided: '22', refused: '2', changed: '20', progress: 1 });
    expect(await onHand()).toBe(before + 20);
    const lines = (await resultOf(id)).text
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { __lineNumber: number });
    expect(lines.map(({ __lineNumber }) => __lineNumber)).toEqual(Array.from({ length: 22 }, (_, at) => at));
    const other = 'mutation { staffLogOut { position } }';
    expect((await shop.send(run, { mutation: other, path })).bulkOperationRunMutation.userErrors).toMatchObject([
      { code: 'INVALID' },
    ]);
  }, 60_000);

  it('fails with the reason, or is not begun', async () => {
    const broken = `${header}${'good,Good,Size,S,5,1,x\n'.repeat(3)}bad,"never closed`;
    const found = await lastOf(await begin(broken));
    expect(found).toMatchObject({ status: 'FAILED' });
    for (const [path, code] of [
      ['/admin/uploads/00000000000000000000000000000000', 'NOT_FOUND'],
      ['https://elsewhere.example/a.csv', 'NOT_FOUND'],
      [await shop.upload('name;price\nx;1\n'), 'CSV_UNREADABLE'],
      [await shop.upload('Handle,Title\nk\xe4se,\xe4\n'), undefined],
    ] as const) {
      const { productImportRun } = await shop.send(importRun, { path, dry: true });
      expect(productImportRun.userErrors[0]?.code).toBe(code);
    }
  });

  it('is cancelled, and keeps what it has done', async () => {
    const { productImportRun } = await shop.send(importRun, { path: await shop.upload(csvOf('long', 200)), dry: true });
    const { id } = productImportRun.bulkOperation;
    const cancel = 'mutation ($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { code } } }';
    expect((await shop.send(cancel, { id })).bulkOperationCancel.bulkOperation).toEqual({ status: 'CANCELED' });
    expect(await lastOf(id)).toMatchObject({ status: 'CANCELED' });
  });

  it('reads an upload that was interrupted and continued', async () => {
    const { stagedUploadsCreate } = await shop.send(
      `mutation { stagedUploadsCreate(input: [{ resource: PRODUCT_IMPORT, filename: "a.csv", mimeType: "text/csv" }]) { stagedTargets { url resourceUrl } } }`,
      {},
    );
    const [{ resourceUrl: path }] = stagedUploadsCreate.stagedTargets;
    const text = Buffer.from(csvOf('part', 120));
    const offset = async () => (await shop.request(path, { method: 'HEAD' })).headers.get('upload-offset');
    const interrupted = request(shop.gateway.url + path, {
      method: 'PUT',
      headers: { authorization, 'content-length': text.length },
    });
    interrupted.on('error', () => undefined);
    interrupted.write(text.subarray(0, 700_000));
    await expect.poll(offset, { timeout: 20_000 }).toBe(String(512 * 1024));
    interrupted.destroy();
    const wrong = await shop.request(path, { method: 'PUT', body: text });
    expect([wrong.status, wrong.headers.get('upload-offset')]).toEqual([409, String(512 * 1024)]);
    const headers = { 'upload-offset': String(512 * 1024) };
    expect((await shop.request(path, { method: 'PUT', headers, body: text.subarray(512 * 1024) })).status).toBe(201);
    expect(await offset()).toBe(String(text.length));
    const { productImportRun } = await shop.send(importRun, { path, dry: true });
    const { id } = productImportRun.bulkOperation;
    for await (const { bulkOperation } of updatesOf(shop.gateway.url, id)) if (Number(bulkOperation['decided']) > 0) break;
    await shop.send('mutation ($id: ID!) { bulkOperationCancel(id: $id) { position } }', { id });
  });

  it('is in the list of all, the newest first, page by page', async () => {
    type Listed = { id: string; createdAt: string; type: string };
    const query =
      'query ($first: Int, $after: String) { bulkOperations(first: $first, after: $after) { nodes { id createdAt type } hasNextPage endCursor } }';
    const newest = await begin(`${header}listed,Listed,Size,S,5,1,x\n`, { dry: true });
    const whole = (await shop.send(query, { first: 50 })).bulkOperations as { nodes: Listed[]; hasNextPage: boolean };
    expect(whole.nodes[0]).toMatchObject({ id: newest, type: 'PRODUCT_IMPORT' });
    expect(whole.nodes.length).toBeGreaterThan(5);
    expect(whole.nodes.map(({ createdAt }) => createdAt)).toEqual(
      whole.nodes
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
    const paged: Listed[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { bulkOperations } = await shop.send(query, { first: 2, after });
      paged.push(...bulkOperations.nodes);
      [after, more] = [bulkOperations.endCursor, bulkOperations.hasNextPage];
    }
    expect(paged).toEqual(whole.nodes);
    for (const wrong of [{ first: 0 }, { first: 51 }, { after: 'no cursor' }])
      expect((await shop.send(query, wrong)) ?? null).toBe(null);
  });

  it('is for staff: without a token nothing is uploaded, read or subscribed to', async () => {
    const refused = [
      fetch(`${shop.gateway.url}/admin/uploads/00000000000000000000000000000000`, { method: 'PUT', body: 'x' }),
      fetch(`${shop.gateway.url}/admin/bulk-operations/000000000000000000000000/result`),
      shop.request('/admin/graphql/stream', {
        method: 'POST',
        headers: { authorization: 'Bearer wrong', accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'subscription { bulkOperationUpdated(id: "x") { position } }' }),
      }),
    ];
    expect((await Promise.all(refused)).map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await shop.request('/admin/bulk-operations/000000000000000000000000/result')).status).toBe(404);
  });
});
