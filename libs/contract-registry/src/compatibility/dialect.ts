import type { ContractDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';
import { areApart, branchesOf, isConst } from './gaps/branches.js';
import { schemasOf } from './parts.js';

/** A path of the contracts where a schema uses a keyword outside the dialect, or accepts no data. */
export type DialectProblem = Readonly<{ path: string; problem: string }>;

/** The keywords of each type; every schema may also have a `title` and a `description`, which do not restrict it. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['pattern', 'minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
  null: [],
};
const annotations = ['title', 'description'];

/** The parts of these contracts outside the dialect, by path; empty when data of each schema can be compared and generated. */
export const checkDialect = (document: ContractDocument): readonly DialectProblem[] =>
  schemasOf(document).flatMap(({ path, part, schema }) => [
    ...problemsOf(schema, path),
    ...(part !== 'state' && schema.properties?.type
      ? [{ path: `${path}.type`, problem: 'the type of a message is no field of it' }]
      : []),
    ...(schema.type === 'object' ? [] : [{ path, problem: 'is no object' }]),
  ]);

const problemsOf = (schema: JsonSchema, path: string): readonly DialectProblem[] => {
  const problemAt = (problem: string): DialectProblem => ({ path, problem });
  if (schema.anyOf) return [...foreign(schema, ['anyOf'], path), ...choiceProblems(schema, path)];
  if (isConst(schema)) return foreign(schema, ['const', 'type'], path);
  const own = keywords[schema.type ?? ''];
  if (!own) return [problemAt(`type ${String(schema.type)} is none of the dialect`)];
  return [...foreign(schema, ['type', ...own], path), ...boundProblems(schema).map(problemAt), ...innerProblems(schema, path)];
};

const foreign = (schema: JsonSchema, own: readonly string[], path: string): readonly DialectProblem[] =>
  Object.keys(schema)
    .filter((keyword) => ![...own, ...annotations].includes(keyword))
    .map((keyword) => ({ path, problem: `"${keyword}" is no word of the dialect here` }));

const choiceProblems = (schema: JsonSchema, path: string): readonly DialectProblem[] => {
  const branches = branchesOf(schema);
  const apart = branches.every((branch, at) => branches.slice(at + 1).every((other) => areApart(branch, other)));
  return [
    ...(branches.length > 0 && apart ? [] : [{ path, problem: 'its choices cannot be told apart' }]),
    ...branches.flatMap((branch) => (branch.anyOf ? [{ path, problem: 'a choice within a choice' }] : problemsOf(branch, path))),
  ];
};

const boundProblems = (schema: JsonSchema): readonly string[] => {
  const beyond = [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
  ].filter(([min = '', max = '']) => Number(schema[min]) > Number(schema[max]));
  const pattern = schema.pattern === undefined || /^\^.*\$$/s.test(String(schema.pattern));
  return [
    ...beyond.map(([min, max]) => `${min} is above ${max}`),
    ...(pattern ? [] : ['a pattern speaks of the whole string: ^…$']),
  ];
};

const innerProblems = (schema: JsonSchema, path: string): readonly DialectProblem[] => {
  if (schema.type === 'array')
    return schema.items ? problemsOf(schema.items, `${path}[]`) : [{ path, problem: 'an array of what?' }];
  if (schema.type !== 'object') return [];
  const { properties = {}, required = [] } = schema;
  return [
    ...required
      .filter((name) => !properties[name])
      .map((name) => ({ path, problem: `requires ${name} and does not say what that is` })),
    ...Object.keys(properties)
      .filter((name) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))
      .map((name) => ({ path, problem: `"${name}" is no name for a field` })),
    ...Object.entries(properties).flatMap(([name, field]) => problemsOf(field, `${path}.${name}`)),
  ];
};
