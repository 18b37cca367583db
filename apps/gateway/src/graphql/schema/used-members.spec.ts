import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parseType,
  isTypeSubTypeOf,
  typeFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { membersOfShops } from './used-members.fixture.js';
import { membersOfCarts } from './used-members-of-carts.fixture.js';

const sdl = readFileSync(createRequire(import.meta.url).resolve('@millrace/contracts/graphql/shop.graphql'), 'utf8');
const schema = buildSchema(sdl);

const membersOf = (of: GraphQLSchema, name: string): readonly string[] | undefined => {
  const type = of.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.keys(type.getFields());
  return type ? [] : undefined;
};

/** What a schema does not have of a line `Type: member member`. */
const missingMembers = (of: GraphQLSchema, line: string): readonly string[] => {
  const [name = '', used = ''] = line.split(': ');
  const members = membersOf(of, name);
  if (!members) return [name];
  return used
    .split(' ')
    .filter((member) => member !== '' && !members.includes(member))
    .map((member) => `${name}.${member}`);
};

const argumentsOf = (of: GraphQLSchema, name: string): readonly GraphQLArgument[] | undefined => {
  if (name.startsWith('@')) return of.getDirective(name.slice(1))?.args;
  const [typeName = '', field = ''] = name.split('.');
  const type = of.getType(typeName);
  return isObjectType(type) ? type.getFields()[field]?.args : undefined;
};

/** Whether a variable of a type may be given to an argument. */
const accepts = (of: GraphQLSchema, { type }: GraphQLArgument, given: string): boolean => {
  const variable = typeFromAST(of, parseType(given));
  return variable !== undefined && isTypeSubTypeOf(of, variable, type);
};

/** What a schema does not have of a line `Type.field(argument: Type, argument)` or `@directive(…)`. */
const missingArguments = (of: GraphQLSchema, line: string): readonly string[] => {
  const [, name = '', given = ''] = /^([^(]+)\((.*)\)$/.exec(line) ?? [];
  const known = argumentsOf(of, name);
  if (!known) return [name];
  return given
    .split(', ')
    .filter((one) => one !== '')
    .filter((one) => {
      const [argument = '', type] = one.split(': ');
      const found = known.find((other) => other.name === argument);
      return !found || (type !== undefined && !accepts(of, found, type));
    })
    .map((one) => `${name}(${one})`);
};

describe('what public clients of the Storefront API use is there', () => {
  it.each(Object.entries({ ...membersOfShops, ...membersOfCarts }))('%s', (_, { types, calls }) => {
    expect(types.flatMap((line) => missingMembers(schema, line))).toEqual([]);
    expect(calls.flatMap((line) => missingArguments(schema, line))).toEqual([]);
  });

  it('and what is not there is told', () => {
    const small = buildSchema('enum E { A } type T { a: Int } type Query { t(a: Int, b: String!): T e: E }');
    expect(['E: A B', 'T: a b', 'U: a'].flatMap((line) => missingMembers(small, line))).toEqual(['E.B', 'T.b', 'U']);
    const calls = [
      'Query.t(a: Int!, b: String!)',
      'Query.t(b: String)',
      'Query.t(c)',
      'Query.u(a)',
      '@defer(if: Boolean)',
      '@none()',
    ];
    expect(calls.flatMap((line) => missingArguments(small, line))).toEqual([
      'Query.t(b: String)',
      'Query.t(c)',
      'Query.u',
      '@defer',
      '@none',
    ]);
  });
});
