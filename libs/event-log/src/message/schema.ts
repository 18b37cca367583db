import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Value } from 'typebox/value';
import type { SchemaViolation } from '../connection/log-error.js';

const compiled = <S extends object>(schemaOf: (schema: S) => TSchema) => {
  const validators = new WeakMap<S, Validator>();
  return (schema: S): Validator => {
    const cached = validators.get(schema);
    if (cached) return cached;
    const validator = Compile(schemaOf(schema));
    validators.set(schema, validator);
    return validator;
  };
};

/** The schema with `additionalProperties: false` at every object, at any depth. */
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

/** Whether a value matches its schema; properties that the schema does not declare are ignored. */
export const matches = (schema: TSchema, value: unknown): boolean => tolerant(schema).Check(value);

/** Whether a value matches its schema and has no property that the schema does not declare. */
export const matchesExactly = (schema: TSchema, value: unknown): boolean => exact(schema).Check(value);

/** A value that matches, without the properties that its schema does not declare. */
export const knownPart = (schema: TSchema, value: unknown): unknown =>
  matchesExactly(schema, value) ? value : Value.Clean(schema, Value.Clone(value));

/** The first hundred violations of a value; never with the value itself, which may be personal data. */
export const schemaViolations = (schema: TSchema, value: unknown): readonly SchemaViolation[] =>
  violationsOf(tolerant(schema), value);

/** As `schemaViolations`, of `matchesExactly`. */
export const exactSchemaViolations = (schema: TSchema, value: unknown): readonly SchemaViolation[] =>
  violationsOf(exact(schema), value);

const violationsOf = (validator: Validator, value: unknown): readonly SchemaViolation[] =>
  validator
    .Errors(value)
    .slice(0, 100)
    .map(({ instancePath, keyword, message, params }) => ({
      ...{ path: instancePath, rule: keyword, message },
      ...('limit' in params && { limit: Number(params.limit) }),
      ...('requiredProperties' in params && { missing: params.requiredProperties[0] ?? '' }),
    }));

/** The first five violations in one line of paths and messages. */
export const describeViolations = (violations: readonly SchemaViolation[]): string =>
  violations
    .slice(0, 5)
    .map(({ path, message }) => `${path || '/'} ${message}`)
    .join('; ');
