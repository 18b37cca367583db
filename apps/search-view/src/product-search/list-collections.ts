import type { ListCollections, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';

type Collection = OutputOf<typeof ListCollections>['collections'][number];
type Row = Omit<Collection, 'imageUrl'> & { imageUrl: string | null };

/** The product types of what is listed, by title, each with the picture of what sells best and the lowest price. */
export const listCollections = async (dataSource: DataSource): Promise<OutputOf<typeof ListCollections>> => {
  const rows: readonly Row[] = await dataSource.query(
    `SELECT c.handle, c.title, c."productCount", c."updatedAt", best.doc->'images'->0->>'url' AS "imageUrl",
            jsonb_build_object('minor', c.price, 'currency', best.doc->'variants'->0->'price'->>'currency') AS "priceFrom"
       FROM (SELECT collection AS handle, min(product_type) AS title, count(*)::int AS "productCount",
                    max(updated_at) AS "updatedAt", min(price_min) AS price
               FROM product WHERE listed AND collection <> '' GROUP BY collection) c,
            LATERAL (SELECT doc FROM product p WHERE p.listed AND p.collection = c.handle
                      ORDER BY sold DESC, product_id LIMIT 1) best
      ORDER BY lower(c.title), c.handle`,
  );
  return { collections: rows.map(({ imageUrl, ...collection }) => ({ ...collection, ...(imageUrl && { imageUrl }) })) };
};
