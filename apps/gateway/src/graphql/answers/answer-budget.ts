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
export const maxAnswerBytes = 8_000_000;

const message = `The answer has more than ${maxAnswerBytes} bytes: ask for fewer things, or for fewer fields of them.`;

/** One error for all that is left out; with a path of its own it is told as it is, wherever it is thrown. */
const tooLarge = new GraphQLError(message, { path: [], extensions: { code: 'ANSWER_TOO_LARGE', maximum: maxAnswerBytes } });

/** What is left of one answer, and what was worked out for it. */
type Answer = { left: number; known: WeakMap<object, Map<string, unknown>> };
type Resolve = GraphQLFieldResolver<unknown, unknown>;

const answers = new WeakMap<object, Answer>();
let newest: Readonly<{ of: object; answer: Answer }> | undefined;

/** Every execution has variables of its own, the next item of a subscription too. */
const answerOf = (variables: object): Answer => {
  if (newest?.of === variables) return newest.answer;
  const answer = answers.get(variables) ?? { left: maxAnswerBytes, known: new WeakMap() };
  answers.set(variables, answer);
  newest = { of: variables, answer };
  return answer;
};

/**
 * Bounds what one answer may hold: behind `maxAnswerBytes` nothing more is worked out, and the answer says `ANSWER_TOO_LARGE`. Of a
 * costly field the same object is asked once in an answer.
 */
export const withAnswerBudget = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = budgeted(field, `${type.name}.${field.name}` in costlyFields);
  }
  return schema;
};

const budgeted = (field: GraphQLField<unknown, unknown>, isCostly: boolean): Resolve => {
  const resolve = isCostly ? once(field.resolve ?? defaultFieldResolver) : (field.resolve ?? defaultFieldResolver);
  const isLeaf = isLeafType(getNamedType(field.type));
  const isRequired = isNonNullType(field.type);
  return (source, args, context, info) => {
    const answer = answerOf(info.variableValues);
    if (answer.left < 0) {
      if (isRequired) throw tooLarge;
      return null;
    }
    answer.left -= (info.path.key as string).length + fieldSigns;
    const value = resolve(source, args, context, info);
    if (isLeaf) return value instanceof Promise ? value.then((told) => counted(answer, told)) : counted(answer, value);
    if (answer.left < 0) throw tooLarge;
    return value;
  };
};

/** Quotes, colon and comma around a name; with braces around an object. */
const fieldSigns = 5;

const counted = (answer: Answer, value: unknown): unknown => {
  answer.left -= bytesOf(value);
  if (answer.left < 0) throw tooLarge;
  return value;
};

/** Short texts are counted by their letters: to look for those of several bytes would take longer than it saves. */
const short = 64;

const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length < short ? value.length + 2 : Buffer.byteLength(value) + 2;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one) + 1, 2);
  return 5;
};

const once =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const known = knownOf(answerOf(info.variableValues), source as object);
    const key = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`;
    if (known.has(key)) return known.get(key);
    const value = resolve(source, args, context, info);
    known.set(key, value);
    return value;
  };

const knownOf = ({ known }: Answer, source: object): Map<string, unknown> => {
  const found = known.get(source) ?? new Map<string, unknown>();
  known.set(source, found);
  return found;
};

type Result = { data?: unknown; errors?: readonly Readonly<{ extensions?: Readonly<Record<string, unknown>> }>[] };

/** Most errors of one answer: each has a message and a path of its own. */
const mostErrors = 100;

/**
 * An answer that grew too large says so once, and nothing else: of a mutation it keeps what fits, since that has happened. Of very many
 * errors it keeps the first.
 */
export const withoutExcess = <R extends Result>(result: R, keepsData: boolean): R => {
  const excess = result.errors?.find(({ extensions }) => extensions?.['code'] === 'ANSWER_TOO_LARGE');
  if (!excess)
    return result.errors && result.errors.length > mostErrors
      ? { ...result, errors: result.errors.slice(0, mostErrors) }
      : result;
  return { ...result, errors: [excess], ...(keepsData ? {} : { data: null }) };
};
