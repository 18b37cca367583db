import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { costlyFields, introspectionCosts, leafCost } from './field-costs.js';
import { graphqlError } from '../errors.js';
import { cachedCost, shapeOf } from './cost-cache.js';

/** The maximum of tokens: graphql-js stops parsing there. */
export const maxTokens = 3_000;
/** The maximum cost: a page of a hundred products with all variants and pictures fits. */
export const maxCost = 200_000;

/** Options of the armor rules: report errors instead of throwing, which would count as internal errors. */
const ruleOptions = {
  exposeLimits: true,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) =>
      context?.reportError(new GraphQLError(message.replace('Syntax Error: ', ''))),
  ],
};

/** Longer than any name of the schemas. Errors and responses repeat names. */
const maxNameLength = 200;

const nameLengthRule: ValidationRule = (context) => ({
  Name: (node) => {
    if (node.value.length > maxNameLength)
      context.reportError(new GraphQLError(`A name has at most ${maxNameLength} characters.`, { nodes: node }));
  },
});

/** The validation rules beside those of the specification. */
export const validationRules = (introspection: boolean): ValidationRule[] => [
  maxDepthRule({ n: 15, flattenFragments: true, ...ruleOptions }) as unknown as ValidationRule,
  maxAliasesRule({ n: 30, ...ruleOptions }) as unknown as ValidationRule,
  maxDirectivesRule({ n: 50, ...ruleOptions }) as unknown as ValidationRule,
  nameLengthRule,
  ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
];

const pageSizeOf = (args: Readonly<Record<string, unknown>>): number | undefined => {
  for (const name of ['first', 'last', 'limit']) if (typeof args[name] === 'number') return Math.max(0, args[name]);
  return Array.isArray(args['ids']) ? args['ids'].length : undefined;
};

/** The assumed length of a list without a page size: the default page. */
const defaultPageSize = 20;
const lists = new Set([
  'variants',
  'images',
  'products',
  'collections',
  'lines',
  'search',
  'nodes',
  'productRecommendations',
  'history',
  'media',
  'cartLines',
  'resources',
]);

/** The cost of a read that folds events from the log instead of reading a row, in units of a list item. */
const logReadCost = 400;

/** The cost of a field; the cost of a list's items is multiplied by its page size. */
const estimate = ({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number => {
  const own = costlyFields[`${type.name}.${field.name}`] ?? introspectionCosts[field.name];
  if (isLeafType(getNamedType(field.type))) return own ?? leafCost;
  const isRootOrConnection = pageSizeOf(args) !== undefined || (lists.has(field.name) && field.args.length > 0);
  const times = isRootOrConnection ? (pageSizeOf(args) ?? defaultPageSize) : 1;
  const read = field.name === 'history' || args['asOf'] != null ? logReadCost : 0;
  return (own ?? 1) + read + times * Math.max(childComplexity, type.name === 'Subscription' ? 1 : 0);
};

/**
 * The cost of a request by the size of its largest response; throws `QUERY_TOO_COSTLY`. `nodes` and `edges` of one connection count
 * separately.
 */
export const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): number => {
  const cost = cachedCost(query, [operationName ?? '', shapeOf(variables)], () =>
    countedOrBadInput(() =>
      Math.ceil(
        getComplexity({
          schema,
          query,
          variables,
          estimators: [estimate],
          ...(operationName == null ? {} : { operationName }),
        }),
      ),
    ),
  );
  if (cost <= maxCost) return cost;
  const message = `This costs ${cost} and ${maxCost} is the most.`;
  throw graphqlError('QUERY_TOO_COSTLY', message, { cost, maximum: maxCost, http: badRequest });
};

const badRequest = { status: 400 };

/** Converts an error of counting, an invalid variable, to `BAD_USER_INPUT`. */
const countedOrBadInput = (count: () => number): number => {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw graphqlError('BAD_USER_INPUT', error.message, { http: badRequest });
  }
};
