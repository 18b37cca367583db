import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { type DocumentNode, type GraphQLSchema, isLeafType, getNamedType, NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';
import { errorOf } from './errors.js';

/** Before anything is validated: graphql-js itself stops reading here. */
export const maxTokens = 3_000;
export const maxCost = 20_000;

const told = { exposeLimits: true, propagateOnRejection: true };

/** What a document may not be, whatever it asks for. */
export const validationRules = (introspection: boolean): ValidationRule[] => [
  maxDepthRule({ n: 15, ...told }) as unknown as ValidationRule,
  maxAliasesRule({ n: 30, ...told }) as unknown as ValidationRule,
  maxDirectivesRule({ n: 50, ...told }) as unknown as ValidationRule,
  ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
];

const counted = (args: Readonly<Record<string, unknown>>): number | undefined => {
  for (const name of ['first', 'last', 'limit']) if (typeof args[name] === 'number') return Math.max(0, args[name]);
  return Array.isArray(args['ids']) ? args['ids'].length : undefined;
};

/** A list of no stated length counts as this many: a connection's default page. */
const unstated = 20;
const lists = new Set(['variants', 'images', 'products', 'collections', 'lines', 'search', 'nodes', 'productRecommendations']);

/** One for each object that may be in the answer; what is inside a list counts as often as the list may be long. */
const estimate = ({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const isRootOrConnection = counted(args) !== undefined || (lists.has(field.name) && field.args.length > 0);
  const times = isRootOrConnection ? (counted(args) ?? unstated) : 1;
  return 1 + times * Math.max(childComplexity, type.name === 'Subscription' ? 1 : 0);
};

/** What a request costs by what it may return; throws `QUERY_TOO_COSTLY`. Two answers out of one connection (`nodes`, `edges`) count twice. */
export const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): number => {
  const cost = getComplexity({
    ...{ schema, query, variables, estimators: [estimate] },
    ...(operationName == null ? {} : { operationName }),
  });
  if (cost > maxCost) throw errorOf('QUERY_TOO_COSTLY', `This costs ${cost} and ${maxCost} is the most.`, { cost, maximum: maxCost });
  return cost;
};
