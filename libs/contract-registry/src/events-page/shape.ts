import type { JsonSchema } from '../document/json-schema.js';

/** One field of a message as a table row. */
export type Field = Readonly<{ name: string; type: string; limits: string }>;

/** The fields of an object, with those of inner objects without a title as `outer.inner`; optional ones end in `?`. */
export const fieldsOf = ({ properties = {}, required = [] }: JsonSchema, prefix = ''): Field[] =>
  Object.entries(properties).flatMap(([property, schema]) => {
    const name = `${prefix}${property}`;
    const { inner, suffix } = unpacked(schema);
    const field = { name: required.includes(property) ? name : `${name}?`, type: typeName(schema), limits: limitsOf(schema) };
    return [field, ...(inner.title ? [] : fieldsOf(inner, `${name}${suffix}.`))];
  });

const unpacked = (schema: JsonSchema): { inner: JsonSchema; suffix: string } =>
  schema.items ? { inner: schema.items, suffix: '[]' } : { inner: schema, suffix: '' };

/** The type of a field as Markdown, with a link for a titled schema. */
export const typeName = ({ title, const: constant, anyOf, items, type = 'any' }: JsonSchema): string => {
  if (title) return `[${title}](#${title.toLowerCase()})`;
  if (constant !== undefined) return `\`${JSON.stringify(constant)}\``;
  if (anyOf) return anyOf.map(typeName).join(' or ');
  return items ? `list of ${typeName(items)}` : type;
};

/** The constraints on the values, unless they are listed under the schema's title. */
export const limitsOf = (schema: JsonSchema): string =>
  schema.title ? '' : [bounds(schema), schema.items ? each(limitsOf(schema.items)) : ''].filter(Boolean).join(', ');

const each = (limits: string): string => limits && `each ${limits}`;

/** The bounds of a value as text; empty when there are none. */
export const bounds = ({ minLength, maxLength, minimum, maximum, minItems, maxItems, pattern }: JsonSchema): string =>
  [
    between('length ', minLength, maxLength),
    between('', minimum, maximum),
    between('items ', minItems, maxItems),
    pattern ? `\`${pattern}\`` : '',
  ]
    .filter(Boolean)
    .join(', ');

const between = (what: string, min: number | undefined, max: number | undefined): string => {
  if (min === undefined) return max === undefined ? '' : `${what}≤ ${max}`;
  return max === undefined ? `${what}≥ ${min}` : `${what}${min}–${max}`;
};
