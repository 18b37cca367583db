import fc from 'fast-check';
import type { JsonSchema } from '../document/json-schema.js';

const letters = ['A', 'B', 'C', 'D', 'E'] as const;
const fields = ['amount', 'buyer', 'channel', 'lines', 'note'] as const;
const patterns = ['^[a-z]{2,8}$', '^[A-Z]{3}$', '^[0-9]{4}$'] as const;

const bounds = (min: string, max: string, above: number): fc.Arbitrary<JsonSchema> =>
  fc.record({ [min]: fc.integer({ min: 0, max: 5 }), [max]: fc.integer({ min: above, max: above + 6 }) }, { requiredKeys: [] });

const text: fc.Arbitrary<JsonSchema> = fc.oneof(
  bounds('minLength', 'maxLength', 6).map((more) => ({ type: 'string', ...more })),
  fc.constantFrom(...patterns).map((pattern) => ({ type: 'string', pattern })),
);
const numeric: fc.Arbitrary<JsonSchema> = fc
  .tuple(fc.constantFrom('integer', 'number'), bounds('minimum', 'maximum', 20))
  .map(([type, more]) => ({ type, ...more }));
const choice: fc.Arbitrary<JsonSchema> = fc
  .subarray([...letters], { minLength: 1 })
  .map((chosen) => ({ anyOf: chosen.map((value) => ({ type: 'string', const: value })) }));

const leaf = fc.oneof(text, numeric, choice, fc.constant<JsonSchema>({ type: 'boolean' }));

/** An object of the dialect; `tag` is the value of its field `kind`, if it has one. */
export const objects = (depth: number, tag?: string): fc.Arbitrary<JsonSchema> =>
  fc.subarray([...fields]).chain((names) =>
    fc
      .tuple(...names.map((name) => fc.record({ name: fc.constant(name), schema: schemas(depth - 1), required: fc.boolean() })))
      .map((known) => ({
        type: 'object',
        required: [...(tag ? ['kind'] : []), ...known.filter(({ required }) => required).map(({ name }) => name)],
        properties: {
          ...(tag ? { kind: { type: 'string', const: tag } } : {}),
          ...Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
        },
      })),
  );

const arrays = (depth: number): fc.Arbitrary<JsonSchema> =>
  fc.tuple(schemas(depth - 1), bounds('minItems', 'maxItems', 6)).map(([items, more]) => ({ type: 'array', items, ...more }));

const tagged = (depth: number): fc.Arbitrary<JsonSchema> =>
  fc
    .subarray(['card', 'cash', 'voucher'], { minLength: 2 })
    .chain((tags) => fc.tuple(...tags.map((tag) => objects(depth - 1, tag))).map((anyOf) => ({ anyOf })));

/** Any schema of the dialect, up to a depth. */
export const schemas = (depth: number): fc.Arbitrary<JsonSchema> => {
  if (depth <= 0) return leaf;
  const nullable = leaf.map((schema) => ({ anyOf: [...(schema.anyOf ?? [schema]), { type: 'null' }] }));
  return fc.oneof({ weight: 4, arbitrary: leaf }, nullable, objects(depth), arrays(depth), tagged(depth));
};

/** The schema with one change: a field added, removed or made optional; a schema replaced. */
export const changed = (schema: JsonSchema): fc.Arbitrary<JsonSchema> => {
  const another = schemas(1);
  if (schema.type === 'array' && schema.items)
    return fc.oneof(
      changed(schema.items).map((items) => ({ ...schema, items })),
      bounds('minItems', 'maxItems', 6).map((more) => ({ type: 'array', items: schema.items ?? {}, ...more })),
    );
  if (schema.anyOf) return fc.oneof(changedChoice(schema.anyOf), another);
  if (schema.type === 'string') return fc.oneof(text, choice, another);
  if (schema.type === 'integer' || schema.type === 'number') return fc.oneof(numeric, another);
  return schema.type === 'object' ? changedObject(schema) : another;
};

const changedChoice = (anyOf: readonly JsonSchema[]): fc.Arbitrary<JsonSchema> => {
  const fewer = fc.subarray([...anyOf], { minLength: 1 }).map((some) => ({ anyOf: some }));
  const consts = anyOf.every((branch) => typeof branch.const === 'string');
  return consts ? fc.oneof(choice, fewer) : fewer;
};

const changedObject = (schema: JsonSchema): fc.Arbitrary<JsonSchema> => {
  const { properties = {}, required = [] } = schema;
  const known = Object.keys(properties).filter((name) => name !== 'kind');
  const added = fc.tuple(fc.constantFrom(...fields, 'region', 'weight'), schemas(1), fc.boolean()).map(([name, field, sure]) => ({
    ...schema,
    properties: { ...properties, [name]: field },
    required: [...required.filter((other) => other !== name), ...(sure ? [name] : [])],
  }));
  if (known.length === 0) return added;
  const one = fc.constantFrom(...known);
  const without = (name: string) => required.filter((other) => other !== name);
  return fc.oneof(
    added,
    one.map((name) => ({
      ...schema,
      properties: Object.fromEntries(Object.entries(properties).filter(([other]) => other !== name)),
      required: without(name),
    })),
    one.map((name) => ({ ...schema, required: required.includes(name) ? without(name) : [...required, name] })),
    one.chain((name) =>
      changed(properties[name] ?? {}).map((field) => ({ ...schema, properties: { ...properties, [name]: field } })),
    ),
  );
};

/** The schema after one to three changes. */
export const evolved = (schema: JsonSchema): fc.Arbitrary<JsonSchema> =>
  fc.integer({ min: 1, max: 3 }).chain((times) => {
    let now = fc.constant(schema);
    for (let time = 0; time < times; time += 1) now = now.chain(changed);
    return now;
  });
