import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Value } from 'typebox/value';

const compiled = <S extends object>(schemaOf: (schema: S) => TSchema) => {
  const validators = new WeakMap<S, Validator>();
  return (schema: S): Validator => {
    const known = validators.get(schema);
    if (known) return known;
    const validator = Compile(schemaOf(schema));
    validators.set(schema, validator);
    return validator;
  };
};

/** The schema with no room beside what it names, however deep. */
const closed = (schema: TSchema): TSchema => {
  const inner = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inner);
    if (typeof part !== 'object' || part === null) return part;
    const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inner(value)]));
    return copy.type === 'object' && copy.properties ? { ...copy, additionalProperties: false } : copy;
  };
  return inner(JSON.parse(JSON.stringify(schema))) as TSchema;
};

const tolerant = compiled((schema: TSchema) => schema);
const exact = compiled(closed);

/** Whether a value has all that its schema asks for; what the schema does not name is not looked at. */
export const fits = (schema: TSchema, value: unknown): boolean => tolerant(schema).Check(value);

/** Whether a value has all that its schema asks for and nothing else. */
export const fitsExactly = (schema: TSchema, value: unknown): boolean => exact(schema).Check(value);

/** A value that fits, without what its schema does not name. */
export const knownPart = (schema: TSchema, value: unknown): unknown =>
  fitsExactly(schema, value) ? value : Value.Clean(schema, Value.Clone(value));

/** Why a value does not fit its schema, in one line of paths and reasons; never the value itself, which may be personal. */
export const faults = (schema: TSchema, value: unknown): string => inOneLine(tolerant(schema), value);

/** Why a value does not fit its schema exactly, told as by `faults`. */
export const exactFaults = (schema: TSchema, value: unknown): string => inOneLine(exact(schema), value);

const inOneLine = (validator: Validator, value: unknown): string =>
  validator
    .Errors(value)
    .slice(0, 5)
    .map((error) => `${error.instancePath || '/'} ${error.message}`)
    .join('; ');
