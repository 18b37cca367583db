import type { ProductDetails, product } from '@millrace/contracts';
import type { Command, CommandSender } from '@millrace/event-log';
import { expect, it } from 'vitest';
import { IdFactory } from '../../identity/id-factory.js';
import { parseCatalogue } from './catalogue-file/parse-catalogue.js';
import { emptyTally } from './import-tally.js';
import { type ImportRun, putProduct } from './put-product.js';

type Put = Command<typeof product>;

const details = (more: Partial<ProductDetails>): ProductDetails => ({
  ...{ handle: 'mug', title: 'Mug', descriptionHtml: '', vendor: 'Kiln', productType: '', category: '', tags: [], options: [] },
  ...{ images: [], seo: { title: '', description: '' }, status: 'active' },
  variants: [{ id: 'mug_1', title: 'Default Title', sku: '', price: { minor: 500, currency: 'EUR' }, selectedOptions: [] }],
  ...more,
});

/** An import of a new price; `answers` are the results of its commands, which are in `sent`. */
const importing = async (...answers: readonly object[]) => {
  const file = await parseCatalogue('Handle,Variant Price\nmug,6\n', 'EUR');
  if ('unreadable' in file) throw new Error(file.unreadable);
  const [patch] = file.products;
  const sent: (Put & { batch: string })[] = [];
  const sendBatched = async (batch: string, command: Put) => {
    sent.push({ ...command, batch });
    return answers[sent.length - 1];
  };
  const running: ImportRun = {
    commands: { sendBatched } as unknown as CommandSender,
    ...{ ids: new IdFactory({ GATEWAY_SECRET: 'x'.repeat(32) }), importId: 'abcdef0123456789', currency: 'EUR', dryRun: false },
    columns: file.columns,
    tally: emptyTally(file),
    rowsBefore: 40,
    isShared: () => false,
  };
  if (patch) await putProduct(running, patch, { version: 3, details: details({}) });
  return { sent, tally: running.tally };
};

const accepted = { status: 'accepted', changed: true, version: 5, position: { CATALOG: 9 } };
const changedByStaff = { status: 'conflict', version: 4, state: { details: details({ title: 'Big mug' }) }, position: {} };

it('an import changes the version that it has read', async () => {
  const { sent, tally } = await importing(accepted);
  expect(sent).toMatchObject([{ batch: 'abcdef0123456789-40', expectedVersion: 3, request: { title: 'Mug' } }]);
  expect(tally).toMatchObject({ revised: 1, failed: 0, position: { CATALOG: 9 } });
});

it('an import does not overwrite what staff changed meanwhile: it merges the row into that, under another id', async () => {
  const { sent, tally } = await importing(changedByStaff, accepted);
  expect(sent.map(({ expectedVersion, request }) => [expectedVersion, 'title' in request && request.title])).toEqual([
    [3, 'Mug'],
    [4, 'Big mug'],
  ]);
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(2);
  expect(tally).toMatchObject({ revised: 1, failed: 0 });
});

it('a product that changes all the time is reported, and the others are imported', async () => {
  const { sent, tally } = await importing(...Array.from({ length: 9 }, () => changedByStaff));
  expect(sent).toHaveLength(5);
  expect(tally.errors).toMatchObject([{ handle: 'mug', reason: 'changes all the time; import the file again' }]);
});
