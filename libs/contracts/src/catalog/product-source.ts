import { type Static, Type } from 'typebox';
import { Id, Instant, Money } from '../declaration/values.js';

/** The fields of a product that an existing system decides, too. */
export const SourceField = Type.Union([
  Type.Literal('title'),
  Type.Literal('description'),
  Type.Literal('vendor'),
  Type.Literal('productType'),
  Type.Literal('price'),
  Type.Literal('barcode'),
  Type.Literal('weightGrams'),
  Type.Literal('status'),
]);
export type SourceField = Static<typeof SourceField>;

/** What the existing system says now, by field; absent: nothing. */
export const SourceValues = Type.Object({
  title: Type.Optional(Type.String({ maxLength: 255 })),
  description: Type.Optional(Type.String({ maxLength: 60_000 })),
  vendor: Type.Optional(Type.String({ maxLength: 255 })),
  productType: Type.Optional(Type.String({ maxLength: 255 })),
  price: Type.Optional(Money),
  barcode: Type.Optional(Type.String({ maxLength: 255 })),
  weightGrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
  status: Type.Optional(Type.Union([Type.Literal('active'), Type.Literal('draft'), Type.Literal('archived')])),
});
export type SourceValues = Static<typeof SourceValues>;

/** A price of the existing system, by the instant from which it is valid. */
export const SourcePrice = Type.Object({ validFrom: Instant, validUntil: Type.Optional(Instant), price: Money });
export type SourcePrice = Static<typeof SourcePrice>;

/**
 * The article of an existing system as which a product began. `overridden`: the fields whose value staff have decided last; the existing system does
 * not change them until staff give them its value again. Where `values` differs there, the two are in conflict.
 */
export const ProductSource = Type.Object(
  {
    article: Id,
    values: SourceValues,
    overridden: Type.Array(SourceField, { maxItems: 8 }),
    prices: Type.Array(SourcePrice, { maxItems: 1000 }),
    barcodes: Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 1000 }),
  },
  { title: 'ProductSource' },
);
export type ProductSource = Static<typeof ProductSource>;
