import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { withResponseBudget } from '../limits/response-budget.js';
import { withBoundedInputs } from '../inputs/bounded-inputs.js';

const require = createRequire(import.meta.url);

/** Builds the executable schema from the SDL in the contracts. Throws for a resolver without a field. Inputs and responses are bounded. */
export const buildExecutableSchema = <C>(
  sdl: 'shop' | 'admin',
  resolvers: IExecutableSchemaDefinition<C>['resolvers'] & object,
): GraphQLSchema => {
  const text = readFileSync(require.resolve(`@millrace/contracts/graphql/${sdl}.graphql`), 'utf8');
  const schema = makeExecutableSchema<C>({
    // Its rules are checked when the contracts are generated: at each start they would take a tenth of the processor time.
    typeDefs: buildASTSchema(parse(text, { noLocation: true }), { assumeValidSDL: true }),
    // The schema is ours alone, so it needs no copy with the resolvers.
    updateResolversInPlace: true,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return withResponseBudget(withBoundedInputs(schema));
};
