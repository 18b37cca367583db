import type { Resolvers } from '../../generated/admin.js';
import type { Imports } from './imports.js';

export const importResolvers = (imports: Imports): Resolvers => ({
  Query: { productImport: (_, { id }) => imports.find(id) },
  Mutation: { productImport: (_, input, { session }) => imports.run(session, input) },
});
