import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import { type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView, type ViewSubscription } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { searchDatabase } from '../search-view.database.js';
import { productSearch } from './product-search.view.js';
import { adjusted, created, type Sample } from './products.fixture.js';

const shirt = (colours: readonly string[], minor: number): Sample['variants'] =>
  colours.map((Colour, n) => ({ part: String(n + 1), minor: minor + n * 100, options: { Colour, Size: 'M' } }));

const shop: Readonly<Record<string, Sample & { stock?: number }>> = {
  keyboard: { title: 'Mechanical Keyboard', productType: 'Computers', vendor: 'Klak', tags: ['desk', 'typing'], stock: 3 },
  mouse: { title: 'Wireless Mouse', productType: 'Computers', vendor: 'Klak', tags: ['desk'] },
  cafe: {
    title: 'Café Crème cup',
    productType: 'Kitchen',
    vendor: 'Tassen',
    descriptionHtml: '<p>For your <b>espresso</b>.</p>',
    stock: 9,
  },
  pan: {
    title: 'Iron Pan',
    productType: 'Kitchen',
    vendor: 'Smith & Co',
    tags: ['iron'],
    variants: [{ part: '1', minor: 4_900 }],
  },
  shirt: { title: 'Linen Shirt', productType: 'Clothing', variants: shirt(['Red', 'Blue'], 3_000), tags: ['summer'], stock: 1 },
  tee: { title: 'Cotton T-Shirt', productType: 'Clothing', variants: shirt(['Red'], 1_500), tags: ['summer'], stock: 2 },
  secret: { title: 'Secret Keyboard', productType: 'Computers', status: 'draft' },
  gone: { title: 'Old Keyboard', productType: 'Attic', status: 'archived' },
  odd: { title: `O'Neill "quoted" \u0000 \ud800 100% a&b | c:* <tag>`, productType: "L'été", vendor: '🎧' },
};

export type SmallShop = {
  readonly log: TemporaryLog;
  readonly view: ViewSubscription;
  readonly dataSource: DataSource;
  readonly close: () => Promise<void>;
};

/** The view of a shop of nine products, caught up, on servers of its own. */
export const smallShop = async (): Promise<SmallShop> => {
  const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  let last = {};
  for (const [id, { stock, ...sample }] of Object.entries(shop)) {
    last = { ...last, ...(await log.record(CATALOG, product, id, created(id, sample))) };
    if (stock) last = { ...last, ...(await log.record(INVENTORY, item, `${id}_1`, adjusted(stock))) };
  }
  const view = runView(productSearch, searchDatabase(database.url));
  const running = await view.start(await log.as('search-view'));
  const close = async () => {
    await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  };
  if (await view.waitFor(last, 20_000)) return { log, view, dataSource: view.rows(), close };
  await close();
  throw new Error('the view did not catch up within 20 s');
};
