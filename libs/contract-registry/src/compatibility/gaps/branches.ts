import type { JsonSchema } from '../../document/json-schema.js';

/** One alternative of a value: every schema of the dialect except `anyOf`, which is a list of them. */
export const branchesOf = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf ?? [schema];

/** Whether the schema accepts a single value. */
export const isConst = (branch: JsonSchema): boolean => branch.const !== undefined;

/** The tag of an object: its required fields with a single value. It distinguishes the objects of one `anyOf`. */
const tagOf = ({ properties = {}, required = [] }: JsonSchema): readonly string[] =>
  required.filter((name) => properties[name]?.const !== undefined).toSorted();

/** The identity of a branch in two schemas: its single value, its tag, or else its type. */
export const keyOf = (branch: JsonSchema): string => {
  if (isConst(branch)) return JSON.stringify(branch.const);
  const tag = tagOf(branch).map((name) => `${name}=${JSON.stringify(branch.properties?.[name]?.const)}`);
  return tag.length > 0 ? `object(${tag.join()})` : String(branch.type);
};

/** The branch of `read` that accepts the values of a branch of `written`, if there is one. */
export const counterpart = (branch: JsonSchema, written: JsonSchema, read: JsonSchema): JsonSchema | undefined => {
  const known = branchesOf(read);
  return (
    known.find((other) => keyOf(other) === keyOf(branch)) ??
    known.find((other) => admits(other, branch)) ??
    (branch.type === 'object' ? onlyObject(branch, branchesOf(written), known) : undefined)
  );
};

/** Whether a branch of another kind accepts all values of this one: numbers accept integers, a type accepts a constant of it. */
const admits = (branch: JsonSchema, other: JsonSchema): boolean => {
  if (isConst(branch)) return false;
  if (!isConst(other)) return branch.type === 'number' && other.type === 'integer';
  const value = other.const;
  if (typeof value === 'string') return branch.type === 'string' && admitsText(branch, value);
  if (typeof value === 'boolean') return branch.type === 'boolean';
  return (
    (branch.type === 'number' || (branch.type === 'integer' && Number.isInteger(value))) && admitsNumber(branch, Number(value))
  );
};

const admitsText = ({ pattern, minLength, maxLength }: JsonSchema, value: string): boolean =>
  (pattern === undefined || new RegExp(String(pattern)).test(value)) && within(value.length, minLength, maxLength);

const admitsNumber = ({ minimum, maximum }: JsonSchema, value: number): boolean => within(value, minimum, maximum);

const within = (value: number, min: unknown, max: unknown): boolean =>
  value >= Number(min ?? Number.NEGATIVE_INFINITY) && value <= Number(max ?? Number.POSITIVE_INFINITY);

/** An object whose tag was added, removed or changed is the same branch when there is no other. */
const onlyObject = (branch: JsonSchema, written: readonly JsonSchema[], read: readonly JsonSchema[]): JsonSchema | undefined => {
  const [own, ...more] = read.filter(({ type }) => type === 'object');
  if (!own || more.length > 0) return undefined;
  return written.length === 1 || !areApart(branch, own) ? own : undefined;
};

const kindOf = ({ type, const: value }: JsonSchema): string | undefined => {
  if (value !== undefined) return typeof value;
  return type === 'integer' ? 'number' : type;
};

/** Whether a value shows which of two branches it belongs to. */
export const areApart = (one: JsonSchema, other: JsonSchema): boolean => {
  if (kindOf(one) !== kindOf(other)) return true;
  if (isConst(one) && isConst(other)) return one.const !== other.const;
  return tagOf(one).length > 0 && tagOf(one).join() === tagOf(other).join() && keyOf(one) !== keyOf(other);
};
