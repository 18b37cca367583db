import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { productOptionValueGid } from '../../identity/gid.js';
import { buildExecutableSchema } from '../schema/build-schema.js';
import { withBoundedInputs } from './bounded-inputs.js';
import { checkOf, boundedPaths } from './input-bounds.js';

/** Every text and list of an input, by its path, with a value that exceeds its bound. */
const valuesByPath = (type: GraphQLInputType, path: string, seen: readonly string[] = []): [string, unknown][] => {
  if (isNonNullType(type)) return valuesByPath(type.ofType, path, seen);
  if (isListType(type)) {
    const inner = valuesByPath(type.ofType, `${path}.0`, seen).map(([path, value]): [string, unknown] => [path, [value]]);
    return [[path, Array(100_000).fill(null)], ...inner];
  }
  if (isInputObjectType(type)) {
    if (seen.includes(type.name)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      valuesByPath(field.type, `${path}.${field.name}`, [...seen, type.name]).map(([path, value]): [string, unknown] => [
        path,
        { [field.name]: value },
      ]),
    );
  }
  const isText = isScalarType(type) && !['Int', 'Float', 'Boolean'].includes(type.name);
  return isText ? [[path, 'x'.repeat(64_000_001)]] : [];
};

const argumentsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ owner: `${type.name}.${field.name}`, field })) : [],
    )
    .flatMap(({ owner, field }) => field.args.map((argument) => ({ name: `${owner}.${argument.name}`, argument })));

describe.each(['shop', 'admin'] as const)('the inputs of the %s API', (sdl) => {
  const inputs = argumentsOf(buildExecutableSchema(sdl, {}));

  it('have a bound for every text and every list', () => {
    expect(inputs.length).toBeGreaterThan(5);
    const unbounded = inputs.flatMap(({ name, argument }) =>
      valuesByPath(argument.type, name)
        .filter(([, value]) => checkOf(argument, name)?.(value, argument.name) === undefined)
        .map(([path]) => path),
    );
    expect(unbounded).toEqual([]);
  });
});

describe('the bounds of translations', () => {
  const bounds = new Map(
    argumentsOf(buildExecutableSchema('admin', {})).map(({ name, argument }) => [name, checkOf(argument, name)]),
  );
  const register = 'Mutation.translationsRegister';

  it('let the contract refuse a text that is too long: a body may have 250,000 characters', () => {
    expect(bounds.get(`${register}.translations`)?.([{ value: 'x'.repeat(250_000) }], 'translations')).toBeUndefined();
  });

  it('allow as many translations as the schema documents', () => {
    const [thousand, more] = [1_000, 1_001].map((length) => Array.from({ length }, () => ({ value: 'x' })));
    expect(bounds.get(`${register}.translations`)?.(thousand, 'translations')).toBeUndefined();
    expect(bounds.get(`${register}.translations`)?.(more, 'translations')).toBe('translations has at most 1000 entries');
  });

  it.each([`${register}.resourceId`, 'Mutation.translationsRemove.resourceId', 'Query.translatableResource.resourceId'])(
    'allow the id of an option value with long names: %s',
    (name) => {
      const id = productOptionValueGid('p1', 'Größe'.repeat(51), '大'.repeat(255));
      expect(bounds.get(name)?.(id, 'resourceId')).toBeUndefined();
    },
  );
});

describe('the table of bounds', () => {
  it('refers to existing inputs', () => {
    const schemas = (['shop', 'admin'] as const).map((sdl) => buildExecutableSchema(sdl, {}));
    const fields = schemas.flatMap((schema) =>
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isInputObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
      ),
    );
    const known = new Set([...schemas.flatMap(argumentsOf).map(({ name }) => name), ...fields]);
    expect(boundedPaths.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each([
    'scalar Anything type Query { a(given: Anything): Int }',
    'scalar Anything type Query { a(given: [Anything!]!): Int }',
    'scalar Anything input In { deep: In, given: Anything } type Query { a(in: In): Int }',
  ])('rejects a schema with an unknown scalar: %s', (sdl) => {
    expect(() => withBoundedInputs(buildSchema(sdl))).toThrow('nothing bounds a Anything');
  });
});
