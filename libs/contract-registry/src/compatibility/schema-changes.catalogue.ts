import type { JsonSchema } from '../document/json-schema.js';
import type { GapRule } from './gaps/gap.js';
import { byCard, byInvoice, field, line, object, oneOf, presence, without } from './small-contracts.fixture.js';

/** A change of a message's data, and the rule that it breaks backward and forward. */
export type SchemaChangeCase = readonly [
  what: string,
  change: (data: JsonSchema) => JsonSchema,
  backward: GapRule | undefined,
  forward: GapRule | undefined,
];

const none = undefined;
const text = { type: 'string' };
const lines = (items: JsonSchema, more: object = { minItems: 1, maxItems: 10 }) =>
  field('lines', { type: 'array', items, ...more });
const byVoucher = object({ kind: { type: 'string', const: 'voucher' }, code: text });

export const schemaChanges: readonly SchemaChangeCase[] = [
  ['an optional field added', field('gift', { type: 'boolean' }, 'optional'), none, none],
  ['a required field added', field('gift', { type: 'boolean' }), 'required-unwritten', none],
  ['an optional field removed', without('note'), none, none],
  ['a required field removed', without('sku'), none, 'required-unwritten'],
  ['an optional field made required', presence('note', 'required'), 'required-unwritten', none],
  ['a required field made optional', presence('sku', 'optional'), none, 'required-unwritten'],
  ['a field renamed', (data) => field('code', text)(without('sku')(data)), 'required-unwritten', 'required-unwritten'],
  ['a string made an integer', field('name', { type: 'integer' }), 'type-differs', 'type-differs'],
  ['a number made an integer', field('weight', { type: 'integer', minimum: 0 }), 'type-differs', none],
  ['an integer made a number', lines(field('pieces', { type: 'number', minimum: 1, maximum: 100 })(line)), none, 'type-differs'],
  ['a longest text made shorter', field('name', { ...text, minLength: 1, maxLength: 40 }), 'bound-exceeded', none],
  ['a longest text made longer', field('name', { ...text, minLength: 1, maxLength: 60 }), none, 'bound-exceeded'],
  ['a longest text lifted', field('name', { ...text, minLength: 1 }), none, 'bound-exceeded'],
  ['a longest text set', field('note', { ...text, maxLength: 9 }, 'optional'), 'bound-exceeded', none],
  ['a shortest text made longer', field('name', { ...text, minLength: 2, maxLength: 50 }), 'bound-exceeded', none],
  ['an empty text allowed', field('name', { ...text, maxLength: 50 }), none, 'bound-exceeded'],
  ['a least number raised', field('weight', { type: 'number', minimum: 1 }), 'bound-exceeded', none],
  ['a least number lifted', field('weight', { type: 'number' }), none, 'bound-exceeded'],
  ['a greatest number set', field('weight', { type: 'number', minimum: 0, maximum: 9 }), 'bound-exceeded', none],
  [
    'a greatest number raised',
    lines(field('pieces', { type: 'integer', minimum: 1, maximum: 200 })(line)),
    none,
    'bound-exceeded',
  ],
  ['an empty list allowed', lines(line, { maxItems: 10 }), none, 'bound-exceeded'],
  ['a list made shorter', lines(line, { minItems: 1, maxItems: 5 }), 'bound-exceeded', none],
  ['a list made longer', lines(line, { minItems: 1, maxItems: 50 }), none, 'bound-exceeded'],
  ['another pattern', field('sku', { ...text, pattern: '^[A-Z]{4}$' }), 'pattern-differs', 'pattern-differs'],
  ['a pattern set', field('note', { ...text, pattern: '^x$' }, 'optional'), 'pattern-differs', none],
  ['a pattern lifted', field('sku', text), none, 'pattern-differs'],
  ['a value added to those of a field', field('channel', oneOf('web', 'shop', 'phone')), none, 'choice-unknown'],
  ['a value taken from those of a field', field('channel', oneOf('web')), 'choice-unknown', none],
  ['another value for the only one', field('currency', { ...text, const: 'USD' }), 'choice-unknown', 'choice-unknown'],
  ['any text where there were values', field('channel', text), none, 'type-differs'],
  ['values where there was any text', field('note', oneOf('a', 'b'), 'optional'), 'type-differs', none],
  [
    'nothing allowed in the place of a value',
    field('note', { anyOf: [text, { type: 'null' }] }, 'optional'),
    none,
    'choice-unknown',
  ],
  ['nothing no longer allowed', field('coupon', text), 'choice-unknown', none],
  ['a kind of object added', field('payment', { anyOf: [byCard, byInvoice, byVoucher] }), none, 'choice-unknown'],
  ['a kind of object removed', field('payment', { anyOf: [byCard] }), 'choice-unknown', none],
  ['a list in the place of a value', field('sku', { type: 'array', items: text }), 'type-differs', 'type-differs'],
  ['an optional field added, deep', lines(field('gift', { type: 'boolean' }, 'optional')(line)), none, none],
  ['a required field added, deep', lines(field('gift', { type: 'boolean' })(line)), 'required-unwritten', none],
  ['a field removed, deep', lines(without('variantId')(line)), none, 'required-unwritten'],
  ['a description', field('sku', { ...text, pattern: '^[A-Z]{3}$', title: 'Sku', description: 'Of the shelf.' }), none, none],
  ['the order of values', field('channel', oneOf('shop', 'web')), none, none],
];
