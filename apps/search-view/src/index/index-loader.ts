import { preparedStatement } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { setImmediate as nextTick } from 'node:timers/promises';
import { ProductIndex, type IndexRecord, type IndexTexts } from './product-index.js';

type ChangeBatch = Readonly<{ source: string; records: readonly IndexRecord[] }>;

/** Most changes that are asked for at once, and that are taken over in one breath: others want to be answered meanwhile. */
const [maxBatch, maxPerTick] = [1_000, 200];

const changesSql = preparedStatement(`SELECT to_regclass('product')::oid::text AS source, coalesce((
  SELECT json_agg(record) FROM (
    SELECT json_build_array(c.product_id, c.changed, p.title_key, p.product_type, p.vendor, p.tags, p.options, p.prices, p.available,
             p.sold, p.orders, extract(epoch FROM p.created_at) * 1000, p.updated_at, p.revision, p.variants) AS record
      FROM product_change c LEFT JOIN product p ON p.product_id = c.product_id AND p.listed
     WHERE c.changed > $1 ORDER BY c.changed LIMIT ${maxBatch}) news), '[]') AS records`);

const textsSql = preparedStatement(
  `SELECT product_id, words, codes, document::text AS document FROM product WHERE product_id = ANY($1)`,
);

type Kept = {
  index: ProductIndex;
  source: string;
  edition?: string;
  running?: Promise<ProductIndex>;
  next?: Promise<ProductIndex>;
};

const kept = new WeakMap<DataSource, Kept>();

/**
 * The index as fresh as the rows are when this is called, or fresher. It is kept and brought up to date by what changed since;
 * those who ask meanwhile share the next look. While the `edition` of the rows is the same there is nothing to look for.
 */
export const loadIndex = async (dataSource: DataSource, edition?: string): Promise<ProductIndex> => {
  const one = kept.get(dataSource) ?? { index: new ProductIndex(), source: '' };
  kept.set(dataSource, one);
  if (edition !== undefined && one.edition === edition) return one.index;
  if (!one.running) return look(dataSource, one, edition);
  const again = () => look(dataSource, one, edition);
  one.next ??= one.running.then(again, again);
  return one.next;
};

const look = (dataSource: DataSource, one: Kept, edition: string | undefined): Promise<ProductIndex> => {
  delete one.next;
  one.running = catchUp(dataSource, one)
    .then((index) => {
      if (edition !== undefined) one.edition = edition;
      return index;
    })
    .finally(() => delete one.running);
  return one.running;
};

const catchUp = async (dataSource: DataSource, one: Kept): Promise<ProductIndex> => {
  for (;;) {
    const [news]: [ChangeBatch] = await dataSource.query(changesSql, [one.index.lastChange]);
    if (news.source !== one.source && one.source !== '') Object.assign(one, { index: new ProductIndex(), source: news.source });
    else {
      one.source = news.source;
      await applyChanges(dataSource, one.index, news.records);
      if (news.records.length < maxBatch) return one.index;
    }
  }
};

/** In the order of the changes, each with its text: whoever looks meanwhile sees the products as they were at some change. */
const applyChanges = async (dataSource: DataSource, index: ProductIndex, records: readonly IndexRecord[]): Promise<void> => {
  const texts = await readTexts(
    dataSource,
    records.filter((record) => index.needsTexts(record)).map(([id]) => id),
  );
  for (const [applied, record] of records.entries()) {
    if (applied % maxPerTick === maxPerTick - 1) await nextTick();
    index.put(record, texts.get(record[0]));
  }
};

/** The texts of products; they are at least as fresh as their revisions that were read before. */
const readTexts = async (dataSource: DataSource, ids: readonly string[]): Promise<ReadonlyMap<string, IndexTexts>> => {
  if (ids.length === 0) return new Map();
  const read: readonly (IndexTexts & { product_id: string })[] = await dataSource.query(textsSql, [ids]);
  return new Map(read.map((text) => [text.product_id, text]));
};
