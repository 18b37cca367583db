import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Id, Instant, Money } from '../declaration/values.js';

const Code = Type.String({ minLength: 1, maxLength: 60 });
/** The ERP's own pieces may be below zero: it books what left before what came in. */
const Pieces = Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 });
const Price = { priceList: Code, validFrom: Instant };

/**
 * An article of an existing system (ERP) as far as others may know it: what it is, its prices and its stock. The id of the aggregate is
 * `erpArticleId` of its number. Each event has the whole new value of its part, so that one that comes again changes nothing.
 */
export const erpArticle = aggregate({
  context: 'erp',
  name: 'article',
  events: [
    /** New or changed master data. */
    message(
      'ErpArticleChanged',
      Type.Object({
        number: Code,
        title: Type.String({ minLength: 1, maxLength: 255 }),
        description: Type.Optional(Type.String({ maxLength: 60_000 })),
        supplier: Type.Optional(Type.String({ maxLength: 255 })),
        group: Type.Optional(Type.String({ maxLength: 255 })),
        weightGrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
        /** Whether it may be sold. */
        active: Type.Boolean(),
      }),
    ),
    /** The article was deleted, or marked as deleted. */
    message('ErpArticleRemoved', Type.Object({ number: Code })),
    /** The price of a list from an instant on, until another or for ever. */
    message('ErpPriceChanged', Type.Object({ ...Price, validUntil: Type.Optional(Instant), price: Money })),
    message('ErpPriceRemoved', Type.Object(Price)),
    /**
     * Pieces on hand in a warehouse. `before`: as the same source row had them, where that is known. `ofShop`: the change books what the shop
     * has sold, so the shop has counted it already.
     */
    message(
      'ErpStockChanged',
      Type.Object({ warehouse: Id, onHand: Pieces, before: Type.Optional(Pieces), ofShop: Type.Optional(Type.Literal(true)) }),
    ),
    message('ErpBarcodeAssigned', Type.Object({ barcode: Code })),
    message('ErpBarcodeRemoved', Type.Object({ barcode: Code })),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({}),
});
/** An event of an article of the ERP. */
export type ErpArticleEvent = EventOf<typeof erpArticle>;

/** The id of the aggregate of an article: its number, with every character that a subject does not allow as `_` and its code in hexadecimal. */
export const erpArticleId = (number: string): string =>
  number.replaceAll(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`);
