import { type ListedProduct, ListHandles, type OutputOf, SearchProducts } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { type Catalogue, openCatalogue } from '../../catalogue/catalogue.js';
import { openReadSession } from '../../consistency/read-session.js';

/** The catalogue queries of a page. */
export type PageSource = Pick<Catalogue, 'product' | 'productByHandle' | 'collection' | 'collections'> &
  Readonly<{
    /** The first products of some product types, or of the whole shop. */
    firstProducts(productTypes?: readonly string[]): Promise<readonly ListedProduct[]>;
    /** The handles of all listed products. */
    handles(): AsyncIterable<Handle>;
  }>;

type Handle = OutputOf<typeof ListHandles>['products'][number];

const shown = 24;
const handlesAtOnce = 2_000;

export const openPageSource = (log: EventLog): PageSource => {
  const session = openReadSession(log, {});
  const handles = async function* (): AsyncIterable<Handle> {
    for (let after: string | undefined; ; ) {
      const input = { first: handlesAtOnce, ...(after === undefined ? {} : { after }) };
      const { products } = await session.query(ListHandles, input);
      yield* products;
      after = products.at(-1)?.id;
      if (products.length < handlesAtOnce) return;
    }
  };
  return {
    handles,
    ...openCatalogue(session),
    firstProducts: async (productTypes) => {
      const filters = productTypes === undefined ? {} : { productTypes: [...productTypes] };
      const input = { text: '', filters, sort: 'RELEVANCE', reverse: false, first: shown, withFacets: false } as const;
      return (await session.query(SearchProducts, input)).items.map(({ product }) => product);
    },
  };
};
