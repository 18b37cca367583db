import type { Resolvers } from '../../generated/admin.js';
import type { ProductImports } from './product-imports.js';

export const importResolvers = (imports: ProductImports): Resolvers => ({
  Query: { productImport: (_, { id }) => imports.find(id) },
  Mutation: { productImport: (_, input, context) => imports.run(context, input) },
});
