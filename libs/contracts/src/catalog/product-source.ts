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

/** The sequence, in the stream of the existing system, of the newest event of a part: the details, the status, a price or a bar code. */
export const SourceSequence = Type.Object({
  part: Type.String({ minLength: 1, maxLength: 100 }),
  seq: Type.Integer({ minimum: 1 }),
});
export type SourceSequence = Static<typeof SourceSequence>;

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
    /** By part, in the order of the parts. Older events that are delivered later change nothing. Absent in older events: none is known. */
    sequences: Type.Optional(Type.Array(SourceSequence, { maxItems: 2200 })),
    /** The time of the newest event; the price is the one valid then. */
    asOf: Type.Optional(Instant),
  },
  { title: 'ProductSource' },
);
export type ProductSource = Static<typeof ProductSource>;
