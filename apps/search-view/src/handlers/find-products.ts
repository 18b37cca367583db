import { type FindProducts, type InputOf, type ListedProduct, type OutputOf, productOfVariant } from '@millrace/contracts';
import { preparedStatement, storableText } from '@millrace/views';
import type { DataSource } from 'typeorm';

/** Products of any status by id, handle or id of a variant, in no stated order; unknown ones are left out. Raw and prepared: most pages ask it. */
export const findProducts = async (
  dataSource: DataSource,
  { ids = [], handles = [], variantIds = [] }: InputOf<typeof FindProducts>,
): Promise<OutputOf<typeof FindProducts>> => {
  const wanted = [...new Set([...ids, ...variantIds.map(productOfVariant)])];
  const rows: readonly { doc: ListedProduct }[] = await dataSource.query(
    preparedStatement('SELECT doc FROM product WHERE doc IS NOT NULL AND (product_id = ANY($1) OR handle = ANY($2))'),
    [wanted, handles.map(storableText)],
  );
  const named = new Set([...ids, ...handles]);
  const owned = new Set(variantIds);
  const isWanted = (product: ListedProduct) =>
    named.has(product.id) || named.has(product.handle) || product.variants.some((variant) => owned.has(variant.id));
  return { products: rows.map(({ doc }) => doc).filter(isWanted) };
};
