import { CATALOG, type ProductEvent, product, productOfVariant, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection, type InMemoryView, rowsAt } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import {
  type MerchandiseOfVariants,
  merchandiseIn,
  merchandiseOf,
  type Offers,
  offersIn,
  offersOf,
  type ProductMerchandise,
  type ProductOffers,
} from './price-list.js';

type ProductRow = Readonly<{ offers: ProductOffers; merchandise: ProductMerchandise }>;

const priceListView: InMemoryView<ProductRow, ProductEvent> = {
  name: readers.priceList.name,
  stream: readers.priceList.streams[0],
  route: ({ aggregateId }) => [aggregateId],
  fold: (_before, { event }, productId) => {
    const offers = offersOf(productId, event);
    return offers.size === 0 ? undefined : { offers, merchandise: merchandiseOf(event) };
  },
};

/** The shop's offers, in memory. */
@Injectable()
export class PriceList extends InMemoryProjection<ProductRow, ProductEvent> {
  readonly #offers = offersIn((productId) => this.row(productId)?.offers);

  /** What prices depend on beside the offers, by variant id; of variants with an offer. */
  readonly merchandise = merchandiseIn((productId) => this.row(productId)?.merchandise);

  constructor(@Inject(EVENT_LOG) log: EventLog, registry: HealthRegistry) {
    super(log, registry, priceListView);
  }

  /**
   * The current offers. Resolves when the catalogue has been read once and, if one of the variants has no offer, when everything is read
   * that is in the catalogue at the call, so that a variant which was put on sale before is found. Throws `NOT_AVAILABLE` after 5 s.
   */
  async offers(variantIds: readonly string[] = []): Promise<Offers> {
    await this.whenComplete();
    if (variantIds.some((variantId) => !this.#offers.get(variantId))) await this.catchUp();
    return this.#offers;
  }

  /** The offers and the merchandise of these variants at an instant (RFC 3339, inclusive), read from the log. */
  async at(
    variantIds: readonly string[],
    instant: string,
  ): Promise<Readonly<{ offers: Offers; merchandise: MerchandiseOfVariants }>> {
    const productIds = [...new Set(variantIds.map(productOfVariant))];
    const sources = productIds.map((id) => ({ stream: CATALOG, aggregate: product, id }));
    const rows = await rowsAt(this.log, priceListView, instant, () => sources);
    return {
      offers: offersIn((productId) => rows.get(productId)?.offers),
      merchandise: merchandiseIn((productId) => rows.get(productId)?.merchandise),
    };
  }
}
