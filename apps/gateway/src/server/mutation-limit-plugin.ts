import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { RateLimits } from './rate-limits.js';

export type CallerContext = Readonly<{ caller: string }>;

/** How many fields an operation asks of its root, those of fragments included. */
export const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): number => {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  );
  const count = (selections: SelectionSetNode | undefined): number =>
    (selections?.selections ?? []).reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return sum + 1;
      return sum + count(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value));
    }, 0);
  return count(operation.selectionSet);
};

/** Refuses mutations of a caller who has had its share: each field of one counts. */
export const mutationLimitPlugin = (limits: RateLimits): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, contextValue }) => {
      if (operation?.operation === 'mutation') await limits.mutations(contextValue.caller, rootFields(document, operation));
    },
  }),
});
