import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { costlyFields } from './field-costs.js';

/** The approximate maximum size of a response; names and texts are counted while fields resolve. */
export const maxResponseBytes = 8_000_000;

const message = `The answer has more than ${maxResponseBytes} bytes: ask for fewer things, or for fewer fields of them.`;

/** One error for all omitted fields; its own path keeps graphql-js from replacing it. */
const tooLarge = new GraphQLError(message, { path: [], extensions: { code: 'ANSWER_TOO_LARGE', maximum: maxResponseBytes } });

/** The remaining bytes of a response and its memoized fields. */
type ResponseState = { left: number; known: WeakMap<object, Map<string, unknown>> };
type Resolve = GraphQLFieldResolver<unknown, unknown>;

const responses = new WeakMap<object, ResponseState>();
let newest: Readonly<{ of: object; answer: ResponseState }> | undefined;

/** Executions are told apart by their variables, which each has its own of, also each item of a subscription. */
const responseOf = (variables: object): ResponseState => {
  if (newest?.of === variables) return newest.answer;
  const answer = responses.get(variables) ?? { left: maxResponseBytes, known: new WeakMap() };
  responses.set(variables, answer);
  newest = { of: variables, answer };
  return answer;
};

/**
 * Wraps all resolvers: after `maxResponseBytes` fields fail with `ANSWER_TOO_LARGE`. Costly fields are computed once per object and
 * response.
 */
export const withResponseBudget = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = budgeted(field, `${type.name}.${field.name}` in costlyFields);
  }
  return schema;
};

const budgeted = (field: GraphQLField<unknown, unknown>, isCostly: boolean): Resolve => {
  const resolve = isCostly ? memoizedResolver(field.resolve ?? defaultFieldResolver) : (field.resolve ?? defaultFieldResolver);
  const isLeaf = isLeafType(getNamedType(field.type));
  const isRequired = isNonNullType(field.type);
  return (source, args, context, info) => {
    const answer = responseOf(info.variableValues);
    if (answer.left < 0) {
      if (isRequired) throw tooLarge;
      return null;
    }
    answer.left -= (info.path.key as string).length + fieldOverheadBytes;
    const value = resolve(source, args, context, info);
    if (isLeaf) return value instanceof Promise ? value.then((resolved) => counted(answer, resolved)) : counted(answer, value);
    if (answer.left < 0) throw tooLarge;
    return value;
  };
};

/** Quotes, colon and comma around a name, with the braces of an object. */
const fieldOverheadBytes = 5;

const counted = (answer: ResponseState, value: unknown): unknown => {
  answer.left -= bytesOf(value);
  if (answer.left < 0) throw tooLarge;
  return value;
};

/** Shorter texts are measured in characters: counting their bytes costs more than it is worth. */
const shortTextLength = 64;

const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length < shortTextLength ? value.length + 2 : Buffer.byteLength(value) + 2;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one) + 1, 2);
  return 5;
};

const memoizedResolver =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const known = memoOf(responseOf(info.variableValues), source as object);
    const key = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`;
    if (known.has(key)) return known.get(key);
    const value = resolve(source, args, context, info);
    known.set(key, value);
    return value;
  };

const memoOf = ({ known }: ResponseState, source: object): Map<string, unknown> => {
  const found = known.get(source) ?? new Map<string, unknown>();
  known.set(source, found);
  return found;
};

type Result = { data?: unknown; errors?: readonly Readonly<{ extensions?: Readonly<Record<string, unknown>> }>[] };

/** The maximum number of errors in a response. */
const maxErrors = 100;

/**
 * Replaces the errors of a response that is too large by one, without the data unless it is a mutation's. Keeps the first 100 errors
 * otherwise.
 */
export const truncateResult = <R extends Result>(result: R, retainsData: boolean): R => {
  const excess = result.errors?.find(({ extensions }) => extensions?.['code'] === 'ANSWER_TOO_LARGE');
  if (!excess)
    return result.errors && result.errors.length > maxErrors ? { ...result, errors: result.errors.slice(0, maxErrors) } : result;
  return { ...result, errors: [excess], ...(retainsData ? {} : { data: null }) };
};
