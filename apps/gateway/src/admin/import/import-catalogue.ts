import { ReadProducts } from '@millrace/contracts';
import type { CatalogueFile } from './catalogue-file/parse-catalogue.js';
import type { ProductPatch } from './catalogue-file/product-patch.js';
import { openYield } from '../batch/yield.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { forEachConcurrently } from '../batch/for-each-concurrently.js';
import { isUnavailable, notAppended } from './send-import-command.js';
import { type ImportRun, type KnownProduct, putProduct } from './put-product.js';
import { readStock, setStock } from './set-stock.js';
import type { FieldChange, ImportTally } from './import-tally.js';

/** Products in work at a time: while nobody else uses the shop, and while shoppers do. Those whose stock is set and those that are put share the services. */
const [concurrent, concurrentBesideShoppers] = [250, 6];
/** Variants of a product whose stock is set at a time: in both cases. */
const [concurrentVariants, concurrentVariantsBesideShoppers] = [8, 2];
/** Products that are read together. */
const atOnce = 250;

/**
 * Imports each product of a file, then its stock. Rejections are reported at their rows and do not stop the import. Unchanged products
 * send no command, so that a repeated import changes nothing.
 */
export const importCatalogue = async (running: ImportRun, session: ReadSession, { products }: CatalogueFile): Promise<void> => {
  const turn = openYield();
  const takeOne = async (patch: ProductPatch, known: KnownProduct) => {
    await turn();
    const merged = await putProduct(running, patch, known);
    const stock = merged?.stock.filter(({ stock: patch }) => Object.keys(patch).length > 0) ?? [];
    if (stock.length === 0) return;
    const before =
      known.version === 0 ? new Map() : await readStock(session, [...new Set(stock.map(({ variantId }) => variantId))]);
    const titles = new Map(merged?.details?.variants.map(({ id, title }) => [id, title]));
    const limit = () => (running.isShared() ? concurrentVariantsBesideShoppers : concurrentVariants);
    await forEachConcurrently(limit, stock, async (one) => {
      await turn();
      const changes = await setStock(running, one, patch.handle, before.get(one.variantId));
      if (running.dryRun) noteStock(running.tally, patch, one.variantId, titles.get(one.variantId) ?? '', changes);
    });
  };
  const takeAll = async (some: readonly ProductPatch[], known: KnownProducts) => {
    const limit = () => (running.isShared() ? concurrentBesideShoppers : concurrent);
    if (known) await forEachConcurrently(limit, some, (patch) => takeOne(patch, known.get(patch.id) ?? { version: 0 }));
    else for (const patch of some) refuse(running.tally, patch);
  };
  const chunk = (at: number) => products.slice(at, at + atOnce);
  let known = await readProducts(session, chunk(0));
  for (let at = 0; at < products.length; at += atOnce)
    [known] = await Promise.all([readProducts(session, chunk(at + atOnce)), takeAll(chunk(at), known)]);
};

/** `undefined` when the catalog service does not answer. */
type KnownProducts = ReadonlyMap<string, KnownProduct> | undefined;

/** Reads the products from the catalog service; `undefined` when it does not answer. */
const readProducts = async (session: ReadSession, patches: readonly ProductPatch[]): Promise<KnownProducts> => {
  const known = new Map<string, KnownProduct>();
  try {
    for (let productIds = patches.map(({ id }) => id); productIds.length > 0; ) {
      const { products, left } = await session.query(ReadProducts, { productIds });
      for (const { id, version, details } of products) known.set(id, { version, details });
      productIds = left;
    }
    return known;
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
};

const refuse = (tally: ImportTally, { handle, rows: [first] }: ProductPatch): void => {
  tally.failed += 1;
  tally.errors.push({ row: first.number, handle, reason: notAppended });
};

const noteStock = (
  { changes }: ImportTally,
  { id: productId, handle }: ProductPatch,
  variantId: string,
  variant: string,
  fields: readonly FieldChange[],
): void => {
  if (fields.length === 0) return;
  const own = fields.map((change) => ({ ...change, variantId, variant }));
  const known = changes.findLast((change) => change.productId === productId);
  if (known) changes[changes.indexOf(known)] = { ...known, fields: [...known.fields, ...own] };
  else changes.push({ productId, handle, kind: 'REVISED', fields: own });
};
