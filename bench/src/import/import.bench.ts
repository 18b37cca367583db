import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision } from '@millrace/event-log';
import { makeFolder, startNats } from '@millrace/local-servers';
import type { Bench, Stage } from '../measure/bench.js';
import { fillCatalogue } from '../catalogue/fill-catalogue.js';
import { count } from '../report/figures.js';
import { graphqlClient } from '../shop/graphql-client.js';
import { startShop } from '../shop/start-shop.js';
import { catalogueCsv } from './catalogue-csv.js';

type Imported = Readonly<{ created: number; unchanged: number; failed: number }>;
type Figures = Readonly<{ products: number; rows: number; first: number; again: number; batches: number }>;

const importDocument =
  'mutation($csv: String) { productImport(csv: $csv) { import { products { created unchanged failed } } userErrors { message } } }';

const perSecond = async (products: number, act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return (products * 1000) / (performance.now() - began);
};

/** The import of the file into an empty shop, and a repetition. */
const importInto = async ({ cleanup }: Stage, products: number): Promise<Pick<Figures, 'rows' | 'first' | 'again'>> => {
  const shop = await startShop();
  cleanup(shop.stop);
  const client = graphqlClient(shop.adminApi, { authorization: `Bearer ${shop.staffToken}` });
  const csv = catalogueCsv(products);
  const take = async (expected: 'created' | 'unchanged') => {
    const answer = await client.request<{ productImport: { import: { products: Imported } | null } }>(importDocument, { csv });
    const taken = answer.productImport.import?.products;
    if (taken?.[expected] !== products) throw new Error(`${expected} were not ${products}: ${JSON.stringify(answer)}`);
  };
  const first = await perSecond(products, () => take('created'));
  const again = await perSecond(products, () => take('unchanged'));
  await client.close();
  await shop.stop();
  return { rows: csv.split('\n').length - 2, first, again };
};

/** The limit: the same products and their stock, appended in large batches without decisions. */
const appendDirectly = async ({ cleanup }: Stage, products: number): Promise<number> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats') });
  cleanup(() => broker.stop());
  await provision({ servers: broker.url, user: 'benchmark', password: 'benchmark' });
  return perSecond(products, () => fillCatalogue(broker.url, products));
};

/** The duration of an import through the Admin API. */
export const importing: Bench = async (stage) => {
  const figures: Figures[] = [];
  for (const products of stage.quick ? [200] : [1_000, 10_000]) {
    const batches = await appendDirectly(stage, products);
    const imported = await importInto(stage, products);
    figures.push({ products, batches, ...imported });
    stage.report(`${products} products: ${imported.first.toFixed(0)} a second, the limit is ${batches.toFixed(0)}`);
  }
  return {
    about:
      'A CSV of made products, a row a variant with its stock, by `productImport` of a shop of its own; the time is from the request to the answer, when every row has been decided and is in the log. "Again" is the same file once more, which changes nothing. The limit appends the same products and stock in atomic batches of 500 events to a bare broker, in the same run.',
    columns: ['products', 'rows', 'products/s', 'again, products/s', 'limit, products/s', '× the limit'],
    rows: figures.map(({ products, rows, first, again, batches }) => [
      ...[products, rows, first, again, batches].map(count),
      (batches / first).toFixed(1),
    ]),
    figures: { runs: figures },
  };
};
