import { changeMetafields, type ProductDetails } from '@millrace/contracts';
import fc from 'fast-check';

const name = { namespace: fc.constantFrom('custom', 'my-app'), key: fc.constantFrom('care', 'made_in', 'c') };
const field = fc.oneof(
  fc.record({ ...name, type: fc.constant('single_line_text_field'), value: fc.stringMatching(/^ ?[a-zé,;"'=1][a-z,"]{0,5} ?$/) }),
  fc.record({ ...name, type: fc.constant('multi_line_text_field'), value: fc.stringMatching(/^[a-z",\r\n ]{1,8}$/) }),
  fc.record({ ...name, type: fc.constant('number_integer'), value: fc.integer().map(String) }),
  fc.record({
    ...name,
    type: fc.constant('list.json'),
    value: fc.array(fc.json({ maxDepth: 1 })).map((some) => JSON.stringify(some)),
  }),
);

const fields = fc.array(field, { maxLength: 4 }).map((some) => {
  const metafields = changeMetafields([], { set: some, remove: [] });
  return metafields.length > 0 ? { metafields: [...metafields] } : {};
});

/** Products with metafields of several types, and variants with such, some of the same name with other types elsewhere. */
export const withMetafields = (products: fc.Arbitrary<ProductDetails>): fc.Arbitrary<ProductDetails> =>
  fc.tuple(products, fields, fc.array(fields, { minLength: 3, maxLength: 3 })).map(([one, own, ofVariants]) => ({
    ...one,
    ...own,
    variants: one.variants.map((variant, at) => ({ ...variant, ...ofVariants[at] })),
  }));
