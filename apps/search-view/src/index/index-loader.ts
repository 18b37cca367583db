import { preparedStatement } from '@millrace/views';
import type { ListedProduct } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { setImmediate as nextTick } from 'node:timers/promises';
import type { IndexRecord, IndexTexts } from './index-record.js';
import { languageOf } from '../text/language.js';
import { ProductIndex } from './product-index.js';
import { translatedTextsOf } from './translated-texts.js';

/** Changes in their order; `source`: the oid of the table. */
type ChangeBatch = Readonly<{ source: string; records: readonly IndexRecord[] }>;

/** Changes that are read with one statement, and that are applied before other requests get their turn. */
const [maxBatch, maxPerTick] = [1_000, 20];

const changesSql = preparedStatement(`SELECT to_regclass('product')::oid::text AS source, coalesce((
  SELECT json_agg(record) FROM (
    SELECT json_build_array(c.product_id, c.changed, p.title_key, p.product_type, p.vendor, p.tags, p.options, p.prices, p.available,
             p.sold, p.orders, extract(epoch FROM p.created_at) * 1000, p.updated_at, p.revision, p.variants) AS record
      FROM product_change c LEFT JOIN product p ON p.product_id = c.product_id AND p.listed
     WHERE c.changed > $1 ORDER BY c.changed LIMIT ${maxBatch}) news), '[]') AS records`);

const textsSql = preparedStatement(
  `SELECT product_id, words, codes, document::text AS document FROM product WHERE product_id = ANY($1)`,
);

const documentsSql = preparedStatement('SELECT product_id, doc FROM product WHERE doc IS NOT NULL AND product_id = ANY($1)');

/**
 * Loads the index of one build of the view and keeps it up to date. Callers during a load share the next one, so that each gets an index
 * that is at least as fresh as its call.
 */
class IndexLoader {
  private index: ProductIndex;
  /** The table that was read, by oid: a switch of builds or a rebuilt table begins a new index. */
  private source = '';
  private viewRevision: string | undefined;
  private running: Promise<ProductIndex> | undefined;
  private next: Promise<ProductIndex> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly locale: string | undefined,
  ) {
    this.index = this.emptyIndex();
  }

  async load(viewRevision: string | undefined): Promise<ProductIndex> {
    if (viewRevision !== undefined && this.viewRevision === viewRevision) return this.index;
    if (!this.running) return this.start(viewRevision);
    const again = () => this.start(viewRevision);
    this.next ??= this.running.then(again, again);
    return this.next;
  }

  private emptyIndex(): ProductIndex {
    return new ProductIndex(languageOf(this.locale));
  }

  private start(viewRevision: string | undefined): Promise<ProductIndex> {
    this.next = undefined;
    this.running = this.catchUp()
      .then((index) => {
        if (viewRevision !== undefined) this.viewRevision = viewRevision;
        return index;
      })
      .finally(() => (this.running = undefined));
    return this.running;
  }

  private async catchUp(): Promise<ProductIndex> {
    for (;;) {
      // Raw: one statement gives a batch as compact arrays; loading by entities was too slow.
      const [batch]: [ChangeBatch] = await this.dataSource.query(changesSql, [this.index.lastChange]);
      const isOtherTable = this.source !== '' && batch.source !== this.source;
      this.source = batch.source;
      if (isOtherTable) this.index = this.emptyIndex();
      else {
        await applyChanges(this.dataSource, this.index, batch.records);
        if (batch.records.length < maxBatch) return this.index;
      }
    }
  }
}

/** A connection belongs to one build of the view, and goes with it. The loaders by language; the shop's own is ''. */
const loaders = new WeakMap<DataSource, Map<string, IndexLoader>>();

const loaderOf = (dataSource: DataSource, locale?: string): IndexLoader => {
  const known = loaders.get(dataSource) ?? new Map<string, IndexLoader>();
  loaders.set(dataSource, known);
  const loader = known.get(locale ?? '') ?? new IndexLoader(dataSource, locale);
  known.set(locale ?? '', loader);
  return loader;
};

/**
 * The index of the rows, at least as fresh as they are at the call. It is loaded at the first call and then brought up to date by the
 * changes since. While `viewRevision` is that of the last call, nothing is read. `locale`: with the texts in that language, as far as they are translated;
 * the index of the shop's language where no listed product has such translations. Rejects if the database does.
 */
export const loadIndex = async (dataSource: DataSource, viewRevision?: string, locale?: string): Promise<ProductIndex> => {
  const translated = locale !== undefined && (await hasTranslations(dataSource, locale));
  return loaderOf(dataSource, translated ? locale : undefined).load(viewRevision);
};

/** Raw and prepared: it runs with every search in another language. */
const translatedSql = preparedStatement(
  `SELECT EXISTS (SELECT FROM product WHERE listed AND locales <> '{}' AND locales @> ARRAY[$1]) AS translated`,
);
const hasTranslations = async (dataSource: DataSource, locale: string): Promise<boolean> => {
  // Raw: a prepared statement on a partial index, for each search in another language.
  const [found]: [{ translated: boolean }] = await dataSource.query(translatedSql, [locale]);
  return found.translated;
};

/** In the order of the changes, each together with its texts: a search meanwhile sees the products as they were at some change. */
const applyChanges = async (dataSource: DataSource, index: ProductIndex, records: readonly IndexRecord[]): Promise<void> => {
  const texts = await readTexts(
    dataSource,
    records.filter((record) => index.needsTexts(record)).map(([id]) => id),
    index,
  );
  for (const [applied, record] of records.entries()) {
    if (applied % maxPerTick === maxPerTick - 1) await nextTick();
    index.put(record, texts.get(record[0]));
  }
};

/** The texts of products by id, at least as fresh as the records that were read before. Raw: as above. */
const readTexts = async (
  dataSource: DataSource,
  ids: readonly string[],
  { language: { locale } }: ProductIndex,
): Promise<ReadonlyMap<string, IndexTexts>> => {
  if (ids.length === 0) return new Map();
  if (locale !== undefined) return readTranslatedTexts(dataSource, ids, locale);
  const read: readonly (IndexTexts & { product_id: string })[] = await dataSource.query(textsSql, [ids]);
  return new Map(read.map((text) => [text.product_id, text]));
};

/** The texts in another language, made from the documents: those in the database are in the shop's. In small steps, as the changes are applied. */
const readTranslatedTexts = async (
  dataSource: DataSource,
  ids: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, IndexTexts>> => {
  // Raw: as the texts in the shop's language.
  const read: readonly { product_id: string; doc: ListedProduct }[] = await dataSource.query(documentsSql, [ids]);
  const texts = new Map<string, IndexTexts>();
  for (const [done, { product_id: id, doc }] of read.entries()) {
    if (done % maxPerTick === maxPerTick - 1) await nextTick();
    texts.set(id, translatedTextsOf(doc, locale));
  }
  return texts;
};
