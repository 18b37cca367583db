import { type Static, Type } from 'typebox';
import { Id } from '../declaration/values.js';

/** A share in parts per million: 190 000 is 19 %, 88 750 is 8.875 %. At most the whole. */
export const Ppm = Type.Integer({ title: 'Ppm', minimum: 0, maximum: 1_000_000 });

/** An amount in minor units of a currency that is named beside it. */
export const Minor = Type.Integer({ title: 'Minor', minimum: 0, maximum: 1_000_000_000_000 });

/** The name of a rule, shown to staff and buyers. */
export const RuleTitle = Type.String({ minLength: 1, maxLength: 200 });

/** ISO 3166-1 alpha-2 code of a country. */
export const CountryCode = Type.String({ title: 'CountryCode', pattern: '^[A-Z]{2}$' });

/** ISO 3166-2 code of a part of a country, without the country: `BY`, `CA`. */
export const ProvinceCode = Type.String({ title: 'ProvinceCode', minLength: 1, maxLength: 10 });

/** The goods of a rule: those that one of the lists names. Without a list: all goods. A product type is what a collection is here. */
export const RuleTargets = Type.Object(
  {
    productTypes: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { minItems: 1, maxItems: 250 })),
    productIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 250 })),
    variantIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 250 })),
  },
  { title: 'RuleTargets' },
);
export type RuleTargets = Static<typeof RuleTargets>;
