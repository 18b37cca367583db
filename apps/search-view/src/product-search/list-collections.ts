import type { ListCollections, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';

type Collection = OutputOf<typeof ListCollections>['collections'][number];

/** The product types of what is listed, by title, each with the picture of what sells best and the lowest price. */
export const listCollections = async (dataSource: DataSource): Promise<OutputOf<typeof ListCollections>> => {
  const collections: readonly (Omit<Collection, 'imageUrl' | 'priceFrom'> & {
    imageUrl: string | null;
    priceFrom: Collection['priceFrom'] | null;
  })[] = await dataSource.query(
    `SELECT collection AS handle, min(product_type) AS title, count(*)::int AS "productCount",
            (array_agg(doc->'images'->0->>'url' ORDER BY sold DESC, product_id) FILTER (WHERE doc->'images'->0->>'url' IS NOT NULL))[1] AS "imageUrl",
            jsonb_build_object('minor', min(price_min), 'currency',
              (array_agg(doc->'variants'->0->'price'->>'currency' ORDER BY price_min, product_id))[1]) AS "priceFrom",
            max(doc->>'updatedAt') AS "updatedAt"
       FROM search_view.product WHERE listed AND collection <> '' GROUP BY collection ORDER BY lower(min(product_type)), 1`,
  );
  return {
    collections: collections.map(({ imageUrl, priceFrom, ...collection }) => ({
      ...collection,
      ...(imageUrl && { imageUrl }),
      ...(priceFrom && { priceFrom }),
    })),
  };
};
