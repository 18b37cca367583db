import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { withResponseBudget } from '../limits/response-budget.js';
import { withBoundedInputs } from '../inputs/bounded-inputs.js';

const require = createRequire(import.meta.url);

/** Builds the executable schema from the SDL in the contracts. Throws for a resolver without a field. Inputs and responses are bounded. */
export const buildExecutableSchema = <C>(
  sdl: 'shop' | 'admin',
  resolvers: IExecutableSchemaDefinition<C>['resolvers'] & object,
): GraphQLSchema => {
  const schema = makeExecutableSchema<C>({
    typeDefs: readFileSync(require.resolve(`@millrace/contracts/graphql/${sdl}.graphql`), 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return withResponseBudget(withBoundedInputs(schema));
};
