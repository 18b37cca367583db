import { prepared } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { setImmediate as breathe } from 'node:timers/promises';
import { Shelf, type ShelfRecord, type ShelfText } from './shelf.js';

type News = Readonly<{ source: string; records: readonly ShelfRecord[] }>;

/** Most changes that are asked for at once, and that are taken over in one breath: others want to be answered meanwhile. */
const [mostAtOnce, mostInABreath] = [1_000, 200];

const newsSql = prepared(`SELECT to_regclass('product')::oid::text AS source, coalesce((
  SELECT json_agg(record) FROM (
    SELECT json_build_array(c.product_id, c.changed, p.title_key, p.product_type, p.vendor, p.tags, p.options, p.prices, p.available,
             p.sold, p.orders, extract(epoch FROM p.created_at) * 1000, p.updated_at, p.revision, p.variants) AS record
      FROM product_change c LEFT JOIN product p ON p.product_id = c.product_id AND p.listed
     WHERE c.changed > $1 ORDER BY c.changed LIMIT ${mostAtOnce}) news), '[]') AS records`);

const textsSql = prepared(`SELECT product_id, words, codes, document::text AS document FROM product WHERE product_id = ANY($1)`);

type Kept = { shelf: Shelf; source: string; edition?: string; running?: Promise<Shelf>; next?: Promise<Shelf> };

const kept = new WeakMap<DataSource, Kept>();

/**
 * The shelf as fresh as the rows are when this is called, or fresher. It is kept and brought up to date by what changed since;
 * those who ask meanwhile share the next look. While the `edition` of the rows is the same there is nothing to look for.
 */
export const shelfOf = async (dataSource: DataSource, edition?: string): Promise<Shelf> => {
  const one = kept.get(dataSource) ?? { shelf: new Shelf(), source: '' };
  kept.set(dataSource, one);
  if (edition !== undefined && one.edition === edition) return one.shelf;
  if (!one.running) return look(dataSource, one, edition);
  const again = () => look(dataSource, one, edition);
  one.next ??= one.running.then(again, again);
  return one.next;
};

const look = (dataSource: DataSource, one: Kept, edition: string | undefined): Promise<Shelf> => {
  delete one.next;
  one.running = catchUp(dataSource, one)
    .then((shelf) => {
      if (edition !== undefined) one.edition = edition;
      return shelf;
    })
    .finally(() => delete one.running);
  return one.running;
};

const catchUp = async (dataSource: DataSource, one: Kept): Promise<Shelf> => {
  for (;;) {
    const [news]: [News] = await dataSource.query(newsSql, [one.shelf.changed]);
    if (news.source !== one.source && one.source !== '') Object.assign(one, { shelf: new Shelf(), source: news.source });
    else {
      one.source = news.source;
      await takeOver(dataSource, one.shelf, news.records);
      if (news.records.length < mostAtOnce) return one.shelf;
    }
  }
};

/** In the order of the changes, each with its text: whoever looks meanwhile sees the products as they were at some change. */
const takeOver = async (dataSource: DataSource, shelf: Shelf, records: readonly ShelfRecord[]): Promise<void> => {
  const texts = await textsOf(
    dataSource,
    records.filter((record) => shelf.isNewText(record)).map(([id]) => id),
  );
  for (const [index, record] of records.entries()) {
    if (index % mostInABreath === mostInABreath - 1) await breathe();
    shelf.put(record, texts.get(record[0]));
  }
};

/** The texts of products; they are at least as fresh as their revisions that were read before. */
const textsOf = async (dataSource: DataSource, ids: readonly string[]): Promise<ReadonlyMap<string, ShelfText>> => {
  if (ids.length === 0) return new Map();
  const read: readonly (ShelfText & { product_id: string })[] = await dataSource.query(textsSql, [ids]);
  return new Map(read.map((text) => [text.product_id, text]));
};
