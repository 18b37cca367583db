import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

const require = createRequire(import.meta.url);

/** The schema as the contracts write it, with these resolvers; refuses a resolver for a field that is not there. */
export const schemaOf = <C>(
  sdl: 'shop' | 'admin',
  resolvers: IExecutableSchemaDefinition<C>['resolvers'] & object,
): GraphQLSchema =>
  makeExecutableSchema<C>({
    typeDefs: readFileSync(require.resolve(`@millrace/contracts/graphql/${sdl}.graphql`), 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
