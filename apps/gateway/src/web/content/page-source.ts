import { type ListedProduct, ListHandles, type OutputOf, SearchProducts } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { type Catalogue, localeFor, openCatalogue } from '../../catalogue/catalogue.js';
import { productIn } from '../../catalogue/product-texts.js';
import { openReadSession } from '../../consistency/read-session.js';
import { AnswerLanguage } from '../../languages/answer-language.js';

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

/** `locale`: of the texts (BCP 47); absent: the shop's own. */
export const openPageSource = (log: EventLog, locale?: string): PageSource => {
  const context = { locale: locale === undefined ? {} : { answer: new AnswerLanguage(locale) } };
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
  const { product, productByHandle, ...catalogue } = openCatalogue(session, context);
  const translated = (found: ListedProduct | undefined) => found && productIn(found, context);
  return {
    handles,
    ...catalogue,
    product: async (id) => translated(await product(id)),
    productByHandle: async (handle) => translated(await productByHandle(handle)),
    firstProducts: async (productTypes) => {
      const filters = productTypes === undefined ? {} : { productTypes: [...productTypes] };
      const input = {
        text: '',
        filters,
        sort: 'RELEVANCE',
        reverse: false,
        first: shown,
        withFacets: false,
        ...localeFor(context.locale),
      } as const;
      return (await session.query(SearchProducts, input)).items.map((item) => productIn(item.product, context));
    },
  };
};
