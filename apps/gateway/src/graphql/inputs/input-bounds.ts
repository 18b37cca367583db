import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

/** Maximum characters of a text and entries of a list. */
export type InputBound = Readonly<{ characters?: number; entries?: number }>;

/** Default bounds by scalar. A scalar without a bound is refused in inputs. */
const maxTextLengths: Readonly<Record<string, number>> = { String: 1_000, ID: 1_000, DateTime: 64, Decimal: 64, URL: 1_000 };
const unbounded = new Set(['Int', 'Float', 'Boolean']);
const defaultMaxEntries = 500;

const queryText: InputBound = { characters: 8_000 };
/** A search cursor contains the interpretation of its query. */
const cursor: InputBound = { characters: 16_000 };
/** Twice a cart's maximum, so that the cart's rules report texts that are slightly too long. */
const note: InputBound = { characters: 10_000 };

/** A text of the shop, of which the contract tells the limit. */
const contentText: InputBound = { characters: 300_000 };

/** The id of an option value contains the names of the option and of the value, each up to 255 characters, percent-encoded. */
const translatableId: InputBound = { characters: 6_000 };

/** Bounds by argument (`Type.field.argument`) or input field (`Input.field`). */
const boundsByPath: Readonly<Record<string, InputBound>> = {
  'Query.products.query': queryText,
  'Query.search.query': queryText,
  'Query.predictiveSearch.query': queryText,
  'Mutation.cartNoteUpdate.note': note,
  'CartInput.note': note,
  'AttributeInput.value': note,
  'Mutation.productImport.csv': { characters: 64_000_000 },
  'Mutation.productImport.csvBase64': { characters: 64_000_000 },
  'PageCreateInput.body': contentText,
  'PageUpdateInput.body': contentText,
  'ArticleCreateInput.body': contentText,
  'ArticleUpdateInput.body': contentText,
  'ArticleCreateInput.summary': contentText,
  'ArticleUpdateInput.summary': contentText,
  'ShopPolicyInput.body': contentText,
  'ContentFileInput.text': contentText,
  'MetaobjectFieldInput.value': { characters: 60_000 },
  'MetafieldsSetInput.value': { characters: 4_000 },
  'Query.translatableResource.resourceId': translatableId,
  'Mutation.translationsRegister.resourceId': translatableId,
  'Mutation.translationsRemove.resourceId': translatableId,
  'Mutation.translationsRegister.translations': { entries: 1_000 },
  'TranslationInput.value': contentText,
  'InventoryPolicySetInput.variants': { entries: 1_000 },
  'InventoryAdjustQuantitiesInput.changes': { entries: 1_000 },
  'InventorySetQuantitiesInput.quantities': { entries: 1_000 },
};

const isCursor = (path: string): boolean => /\.(after|before)$/.test(path);

/** The bound of an input path. A spec checks that every path exists. */
export const boundOf = (path: string): InputBound | undefined => boundsByPath[path] ?? (isCursor(path) ? cursor : undefined);
export const boundedPaths: readonly string[] = Object.keys(boundsByPath);

/** Returns the message for the first value beyond its bound, or `undefined`. */
export type Check = (value: unknown, path: string) => string | undefined;

/**
 * Builds the check of an argument or input field, recursively; `undefined` when there is nothing to check. Throws for a scalar without a
 * bound.
 */
export const checkOf = ({ type }: GraphQLArgument | GraphQLInputField, name: string): Check | undefined =>
  checkOfType(type, name, boundOf(name) ?? {}, new Map());

const checkOfType = (type: GraphQLInputType, name: string, bound: InputBound, known: Map<string, Check>): Check | undefined => {
  if (isNonNullType(type)) return checkOfType(type.ofType, name, bound, known);
  if (isListType(type)) return listCheck(bound.entries ?? defaultMaxEntries, checkOfType(type.ofType, name, bound, known));
  if (isInputObjectType(type)) {
    const before = known.get(type.name);
    if (before) return before;
    const checks = new Map<string, Check>();
    const check = objectCheck(checks);
    known.set(type.name, check);
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      const inner = checkOfType(field.type, path, boundOf(path) ?? {}, known);
      if (inner) checks.set(field.name, inner);
    }
    return check;
  }
  if (isEnumType(type) || (isScalarType(type) && unbounded.has(type.name))) return undefined;
  const max = bound.characters ?? maxTextLengths[type.name];
  if (max === undefined) throw new Error(`${name}: nothing bounds a ${type.name}`);
  return textCheck(max);
};

const textCheck =
  (max: number): Check =>
  (value, path) =>
    typeof value === 'string' && value.length > max ? `${path} has at most ${max} characters` : undefined;

const listCheck =
  (max: number, inner: Check | undefined): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return undefined;
    if (value.length > max) return `${path} has at most ${max} entries`;
    return inner && first(value.entries(), inner, path);
  };

const objectCheck =
  (checks: ReadonlyMap<string, Check>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [name, check] of checks) {
      const error = check((value as Record<string, unknown>)[name], `${path}.${name}`);
      if (error !== undefined) return error;
    }
    return undefined;
  };

const first = (values: Iterable<[number, unknown]>, check: Check, path: string): string | undefined => {
  for (const [index, value] of values) {
    const error = check(value, `${path}.${index}`);
    if (error !== undefined) return error;
  }
  return undefined;
};
