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

/** Before anything is validated: graphql-js itself stops reading here. */
export const maxTokens = 3_000;
/** Room for a page of a hundred products with all their variants and pictures, which is what storefronts ask for. */
export const maxCost = 200_000;

/** Reported like any other fault of a document; thrown, which is the rules' default, it would pass for a bug of ours. */
const ruleOptions = {
  exposeLimits: true,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) =>
      context?.reportError(new GraphQLError(message.replace('Syntax Error: ', ''))),
  ],
};

/** Longer than any name of the schemas. Errors and answers repeat a name as often as they have things under it. */
const maxNameLength = 200;

const nameLengthRule: ValidationRule = (context) => ({
  Name: (node) => {
    if (node.value.length > maxNameLength)
      context.reportError(new GraphQLError(`A name has at most ${maxNameLength} characters.`, { nodes: node }));
  },
});

/** What a document may not be, whatever it asks for. */
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

/** A list of no stated length counts as this many: a connection's default page. */
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
]);

/** What was is folded from the log each time it is asked for, instead of read from a row: about so many things of a page take as long. */
const logReadCost = 400;

/** What each thing that may be in the answer costs; what is inside a list counts as often as the list may be long. */
const estimate = ({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number => {
  const own = costlyFields[`${type.name}.${field.name}`] ?? introspectionCosts[field.name];
  if (isLeafType(getNamedType(field.type))) return own ?? leafCost;
  const isRootOrConnection = pageSizeOf(args) !== undefined || (lists.has(field.name) && field.args.length > 0);
  const times = isRootOrConnection ? (pageSizeOf(args) ?? defaultPageSize) : 1;
  const read = field.name === 'history' || args['asOf'] != null ? logReadCost : 0;
  return (own ?? 1) + read + times * Math.max(childComplexity, type.name === 'Subscription' ? 1 : 0);
};

/** What a request costs by what it may return; throws `QUERY_TOO_COSTLY`. Two answers out of one connection (`nodes`, `edges`) count twice. */
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

/** What cannot be counted cannot be carried out either: a variable has not its type. */
const countedOrBadInput = (count: () => number): number => {
  try {
    return count();
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    throw graphqlError('BAD_USER_INPUT', fault.message, { http: badRequest });
  }
};
