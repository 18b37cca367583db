import { type FindProducts, type InputOf, type ListedProduct, type OutputOf, productOfVariant } from '@millrace/contracts';
import { preparedStatement, storableText, type ViewQueryContext } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { inLocale } from '../results/in-locale.js';
import type { SearchRow } from '../projection/search-row.js';

type Input = InputOf<typeof FindProducts>;

/** Products of any status by id, handle or id of a variant, in no stated order; unknown ones are left out. Read by key: most pages send it. */
export const findProducts = async (
  { readRows, idsOfHandles }: Readonly<{ readRows: ViewQueryContext['readRows']; idsOfHandles: IdsOfHandles }>,
  { ids = [], handles = [], variantIds = [], locale, withTranslations = false }: Input,
): Promise<OutputOf<typeof FindProducts>> => {
  const ofHandles = handles.length > 0 ? await idsOfHandles(handles) : [];
  const rows = await readRows([...new Set([...ids, ...ofHandles, ...variantIds.map(productOfVariant)])]);
  const named = new Set([...ids, ...handles]);
  const owned = new Set(variantIds);
  const isWanted = (product: ListedProduct) =>
    named.has(product.id) || named.has(product.handle) || product.variants.some((variant) => owned.has(variant.id));
  const products = ([...rows.values()] as readonly (SearchRow | undefined)[]).flatMap((row) => row?.product ?? []);
  const wanted = products.filter(isWanted);
  return { products: withTranslations ? wanted : wanted.map((product) => inLocale(product, locale)) };
};

/** The ids of the products with one of these handles. */
export type IdsOfHandles = (handles: readonly string[]) => Promise<readonly string[]>;

/** Raw and prepared: product pages need it. */
export const idsOfHandles = async (dataSource: DataSource, handles: readonly string[]): Promise<readonly string[]> => {
  const rows: readonly { product_id: string }[] = await dataSource.query(
    preparedStatement('SELECT product_id FROM product WHERE doc IS NOT NULL AND handle = ANY($1)'),
    [handles.map(storableText)],
  );
  return rows.map(({ product_id }) => product_id);
};
