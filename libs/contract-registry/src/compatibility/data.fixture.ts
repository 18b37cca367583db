import fc from 'fast-check';
import type { JsonSchema } from '../document/json-schema.js';

const far = 1_000_000;

/** Data that a writer may write under the schema: the declared fields only, extreme values often. */
export const dataOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(dataOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return record(schema);
    case 'array':
      return list(schema);
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return numeric(schema);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
};

const record = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, dataOf(field)])), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });

const list = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const min = Number(schema.minItems ?? 0);
  const max = Math.min(Number(schema.maxItems ?? min + 13), min + 13);
  const items = dataOf(schema.items ?? {});
  const of = (length: number) => fc.array(items, { minLength: length, maxLength: length });
  return fc.oneof(of(min), of(max), fc.array(items, { minLength: min, maxLength: max, size: 'max' }));
};

const text = (schema: JsonSchema): fc.Arbitrary<string> => {
  const min = Number(schema.minLength ?? 0);
  const max = Math.min(Number(schema.maxLength ?? min + 20), min + 20);
  if (typeof schema.pattern === 'string')
    return fc
      .stringMatching(new RegExp(schema.pattern))
      .filter(({ length }) => length >= min && length <= Number(schema.maxLength ?? far));
  return fc.oneof(fc.constant('x'.repeat(min)), fc.constant('x'.repeat(max)), fc.string({ minLength: min, maxLength: max }));
};

const numeric = (schema: JsonSchema): fc.Arbitrary<number> => {
  const min = Number(schema.minimum ?? Math.min(-far, Number(schema.maximum ?? 0) - far));
  const max = Number(schema.maximum ?? Math.max(far, min + far));
  const between = schema.type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return fc.oneof(fc.constant(min), fc.constant(max), between);
};
