import { type ListedProduct, ListHandles, type OutputOf, SearchProducts } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { type Catalogue, localeFor, openCatalogue } from '../../catalogue/catalogue.js';
import { productIn } from '../../catalogue/product-texts.js';
import { type CollectionModel, typesOf } from '../../catalogue/catalogue.models.js';
import { listingOf } from '../../collections/collection-order.js';
import type { CollectionSource } from '../../collections/collections-of-request.js';
import { ShopCollections } from '../../collections/shop-collections.projection.js';
import { openReadSession } from '../../consistency/read-session.js';
import { AnswerLanguage } from '../../languages/answer-language.js';

/** The catalogue queries of a page. */
export type PageSource = Pick<Catalogue, 'product' | 'productByHandle' | 'collection' | 'collections'> &
  Readonly<{
    /** The first products of a collection, or of the whole shop. */
    firstProducts(collection?: CollectionModel): Promise<readonly ListedProduct[]>;
    /** The handles of all listed products. */
    handles(): AsyncIterable<Handle>;
  }>;

type Handle = OutputOf<typeof ListHandles>['products'][number];

const shown = 24;
const handlesAtOnce = 2_000;

/** `locale`: of the texts (BCP 47); absent: the shop's own. */
const openPageSource = (log: EventLog, made: CollectionSource, locale?: string): PageSource => {
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
  const { product, productByHandle, ...catalogue } = openCatalogue(session, { ...context, made });
  const translated = (found: ListedProduct | undefined) => found && productIn(found, context);
  return {
    handles,
    ...catalogue,
    product: async (id) => translated(await product(id)),
    productByHandle: async (handle) => translated(await productByHandle(handle)),
    firstProducts: async (collection) => {
      const filters = collection && !collection.made ? { productTypes: [...typesOf(collection)] } : {};
      const contents = collection?.made && { collection: listingOf(collection.made.details, { sortKey: 'MANUAL' }).collection };
      const input = { text: '', filters, sort: 'RELEVANCE', reverse: false, first: shown, withFacets: false } as const;
      const found = await session.query(SearchProducts, { ...input, ...localeFor(context.locale), ...contents });
      return found.items.map((item) => productIn(item.product, context));
    },
  };
};

/** Opens the sources of pages. */
@Injectable()
export class PageSources {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(ShopCollections) private readonly made: CollectionSource,
  ) {}

  /** `locale`: of the texts (BCP 47); absent: the shop's own. */
  open(locale?: string): PageSource {
    return openPageSource(this.log, this.made, locale);
  }
}
