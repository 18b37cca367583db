import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { RateLimits } from './rate-limits.js';

export type CallerContext = Readonly<{ caller: string }>;

/** The number of root fields of an operation, with those of fragments. */
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

/** Limits the mutations of a caller; each root field counts. */
export const mutationLimitPlugin = (limits: RateLimits): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, contextValue }) => {
      if (operation?.operation === 'mutation') await limits.mutations(contextValue.caller, rootFields(document, operation));
    },
  }),
});
