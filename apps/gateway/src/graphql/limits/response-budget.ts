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

/** About the most bytes of one answer: its names and texts are counted while they are worked out. */
export const maxResponseBytes = 8_000_000;

const message = `The answer has more than ${maxResponseBytes} bytes: ask for fewer things, or for fewer fields of them.`;

/** One error for all that is left out; with a path of its own it is told as it is, wherever it is thrown. */
const tooLarge = new GraphQLError(message, { path: [], extensions: { code: 'ANSWER_TOO_LARGE', maximum: maxResponseBytes } });

/** What is left of one answer, and what was worked out for it. */
type ResponseState = { left: number; known: WeakMap<object, Map<string, unknown>> };
type Resolve = GraphQLFieldResolver<unknown, unknown>;

const responses = new WeakMap<object, ResponseState>();
let newest: Readonly<{ of: object; answer: ResponseState }> | undefined;

/** Every execution has variables of its own, the next item of a subscription too. */
const responseOf = (variables: object): ResponseState => {
  if (newest?.of === variables) return newest.answer;
  const answer = responses.get(variables) ?? { left: maxResponseBytes, known: new WeakMap() };
  responses.set(variables, answer);
  newest = { of: variables, answer };
  return answer;
};

/**
 * Bounds what one answer may hold: behind `maxAnswerBytes` nothing more is worked out, and the answer says `ANSWER_TOO_LARGE`. Of a
 * costly field the same object is asked once in an answer.
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
    if (isLeaf) return value instanceof Promise ? value.then((told) => counted(answer, told)) : counted(answer, value);
    if (answer.left < 0) throw tooLarge;
    return value;
  };
};

/** Quotes, colon and comma around a name; with braces around an object. */
const fieldOverheadBytes = 5;

const counted = (answer: ResponseState, value: unknown): unknown => {
  answer.left -= bytesOf(value);
  if (answer.left < 0) throw tooLarge;
  return value;
};

/** Short texts are counted by their letters: to look for those of several bytes would take longer than it saves. */
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

/** Most errors of one answer: each has a message and a path of its own. */
const maxErrors = 100;

/**
 * An answer that grew too large says so once, and nothing else: of a mutation it keeps what fits, since that has happened. Of very many
 * errors it keeps the first.
 */
export const truncateResult = <R extends Result>(result: R, keepsData: boolean): R => {
  const excess = result.errors?.find(({ extensions }) => extensions?.['code'] === 'ANSWER_TOO_LARGE');
  if (!excess)
    return result.errors && result.errors.length > maxErrors ? { ...result, errors: result.errors.slice(0, maxErrors) } : result;
  return { ...result, errors: [excess], ...(keepsData ? {} : { data: null }) };
};
