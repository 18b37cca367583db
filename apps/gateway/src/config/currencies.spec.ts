import { currencies } from '@millrace/contracts';
import { type GraphQLEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';

it('the currencies of a shop are those of the GraphQL schema', () => {
  const type = buildExecutableSchema('shop', []).getType('CurrencyCode') as GraphQLEnumType;
  expect(type.getValues().map(({ name }) => name)).toEqual(currencies);
});
