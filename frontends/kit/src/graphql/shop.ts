import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/shop-env.d.ts';

/** Declares a typed operation or fragment of the shop's schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Decimal: string; HTML: string; URL: string; JSON: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
