import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContracts } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';
import { checkDialect } from './dialect.js';
import { objects } from './schemas.fixture.js';
import { byCard, byInvoice, field, object, onData, small } from './small-contracts.fixture.js';

const text = { type: 'string' };
const here = 'ORDER.order.events.OrderPaid';
const problemsOf = (schema: JsonSchema) => checkDialect(onData('OrderPaid', field('x', schema))(small));

describe('the dialect', () => {
  it('covers all contracts', () => {
    expect(checkDialect(describeContracts('now'))).toEqual([]);
    expect(checkDialect(small)).toEqual([]);
  });

  it('covers the generated schemas of the property tests', () =>
    fc.assert(
      fc.property(objects(3), (schema) => {
        expect(checkDialect(onData('OrderPaid', () => schema)(small))).toEqual([]);
      }),
    ));

  it.each<[string, JsonSchema, string, string]>([
    ['a word it lacks', { ...text, format: 'date' }, 'x', '"format" is no word of the dialect here'],
    ['a word in another’s place', { ...text, minItems: 1 }, 'x', '"minItems" is no word of the dialect here'],
    [
      'an object that is closed to its readers',
      { ...object({}), additionalProperties: false },
      'x',
      '"additionalProperties" is no word of the dialect here',
    ],
    ['a reference', { $ref: '#/x' }, 'x', 'type undefined is none of the dialect'],
    ['several types', { type: ['string', 'null'] } as never, 'x', 'type string,null is none of the dialect'],
    ['bounds that nothing is within', { ...text, minLength: 5, maxLength: 4 }, 'x', 'minLength is above maxLength'],
    ['a pattern of a part', { ...text, pattern: '[A-Z]' }, 'x', 'a pattern speaks of the whole string: ^…$'],
    ['a list of anything', { type: 'array' }, 'x', 'an array of what?'],
    [
      'a fault deep within',
      { type: 'array', items: object({ y: { type: 'date' } }) },
      'x[].y',
      'type date is none of the dialect',
    ],
    ['no choice', { anyOf: [] }, 'x', 'its choices cannot be told apart'],
    ['a choice within a choice', { anyOf: [text, { anyOf: [{ type: 'null' }] }] }, 'x', 'a choice within a choice'],
    ['a text or any text', { anyOf: [text, { ...text, const: 'a' }] }, 'x', 'its choices cannot be told apart'],
    ['integers or numbers', { anyOf: [{ type: 'integer' }, { type: 'number' }] }, 'x', 'its choices cannot be told apart'],
    ['objects without a tag', { anyOf: [object({}), byCard] }, 'x', 'its choices cannot be told apart'],
    ['a required field that is nowhere', { ...object({}), required: ['y'] }, 'x', 'requires y and does not say what that is'],
    ['a name that is no name', object({ 'a.b': text }), 'x', '"a.b" is no name for a field'],
  ])('excludes %s', (_, schema, path, problem) => {
    expect(problemsOf(schema)).toContainEqual({ path: `${here}.${path}`, problem });
  });

  it('excludes the name of the type from the data', () => {
    expect(checkDialect(onData('OrderPaid', field('type', text))(small))).toContainEqual({
      path: `${here}.type`,
      problem: 'the type of a message is no field of it',
    });
  });

  it('includes objects with a distinguishing tag, empty objects and enumerations', () => {
    expect(problemsOf({ anyOf: [byCard, byInvoice, { type: 'null' }, { type: 'string', const: 'a' }, { const: 1 }] })).toEqual(
      [],
    );
  });
});
