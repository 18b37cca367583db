import { getDirectiveValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { CountryCode, LanguageCode } from '../generated/shop.js';

/** What an operation asks for by `@inContext`. */
export type RequestedContext = Readonly<{ country?: CountryCode | null; language?: LanguageCode | null }>;

type Operation = Readonly<{
  schema: GraphQLSchema;
  operation: OperationDefinitionNode | undefined;
  variables: Readonly<Record<string, unknown>>;
}>;

/** The arguments of `@inContext`; empty for an operation without it. Throws a `GraphQLError` for values of the wrong type. */
export const inContextOf = ({ schema, operation, variables }: Operation): RequestedContext => {
  const directive = schema.getDirective('inContext');
  if (!directive || !operation?.directives?.some(({ name }) => name.value === 'inContext')) return {};
  return getDirectiveValues(directive, operation, withDefaults(operation, variables)) ?? {};
};

/** Variables with the defaults of their declarations, as far as these are enum values or texts. */
const withDefaults = (operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === 'EnumValue' || defaultValue?.kind === 'StringValue'
        ? [[variable.name.value, defaultValue.value]]
        : [],
    ),
  ),
  ...variables,
});
