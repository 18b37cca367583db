import type { DataSource } from 'typeorm';
import { Shelf, type ShelfRecord } from './shelf.js';

type News = Readonly<{ source: string; records: readonly ShelfRecord[] }>;

/** Most changes that are taken at once, so that a long way behind is not one long breath. */
const mostAtOnce = 4_000;

const newsSql = `SELECT to_regclass('product')::oid::text AS source, coalesce((
  SELECT json_agg(record) FROM (
    SELECT json_build_array(c.product_id, c.changed, p.title_key, p.product_type, p.vendor, p.tags, p.options, p.prices, p.available,
             p.sold, p.orders, extract(epoch FROM p.created_at) * 1000, p.updated_at, p.words, p.revision) AS record
      FROM product_change c LEFT JOIN product p ON p.product_id = c.product_id AND p.listed
     WHERE c.changed > $1 ORDER BY c.changed LIMIT ${mostAtOnce}) news), '[]') AS records`;

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
      for (const record of news.records) one.shelf.put(record);
      if (news.records.length < mostAtOnce) return one.shelf;
    }
  }
};
