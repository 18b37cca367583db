import { type Static, Type } from 'typebox';

/** Token-safe: valid as one token of a broker subject. */
export const Id = Type.String({ title: 'Id', pattern: '^[A-Za-z0-9_-]{1,100}$' });

/** ISO 4217 code, three capitals. */
export const Currency = Type.String({ title: 'Currency', pattern: '^[A-Z]{3}$' });

/** An amount in minor units (cents); never a float. */
export const Money = Type.Object(
  { minor: Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 }), currency: Currency },
  { title: 'Money' },
);
export type Money = Static<typeof Money>;

/** A number of pieces of one item: an integer, at least 1. */
export const Quantity = Type.Integer({ title: 'Quantity', minimum: 1, maximum: 1_000_000 });

/** RFC 3339 in UTC, as `Date.toISOString()` writes it. */
export const Instant = Type.String({ title: 'Instant', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$' });

/** A free attribute of a cart or a line: key and value. */
export const Attribute = Type.Object(
  { key: Type.String({ minLength: 1, maxLength: 255 }), value: Type.String({ maxLength: 1000 }) },
  { title: 'Attribute' },
);
export type Attribute = Static<typeof Attribute>;

const line = (maxLength: number) => Type.String({ maxLength });
/** A postal address; `countryCode` and `provinceCode` are of ISO 3166. */
export const Address = Type.Object(
  {
    firstName: line(100),
    lastName: Type.String({ minLength: 1, maxLength: 100 }),
    address1: Type.String({ minLength: 1, maxLength: 200 }),
    address2: Type.Optional(line(200)),
    city: Type.String({ minLength: 1, maxLength: 100 }),
    zip: Type.String({ minLength: 1, maxLength: 20 }),
    provinceCode: Type.Optional(line(10)),
    countryCode: Type.String({ pattern: '^[A-Z]{2}$' }),
    phone: Type.Optional(line(40)),
  },
  { title: 'Address' },
);
export type Address = Static<typeof Address>;

/** An e-mail address, as far as a pattern can check it. */
export const Email = Type.String({ title: 'Email', maxLength: 254, pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' });
/** The schema of a message without data. */
export const Empty = Type.Object({});
