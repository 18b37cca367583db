import type { ContractDocument } from '../document.js';
import type { JsonSchema } from '../json-schema.js';
import { areApart, branchesOf, isConst } from './branches.js';
import { schemasOf } from './parts.js';

/** Where a contract says what the dialect has no word for, or what no data could fit. */
export type DialectFault = Readonly<{ path: string; fault: string }>;

/** The words of each type; every schema may also have a `title` and a `description`, which ask for nothing. */
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

/** What of these contracts is outside the dialect, by path; nothing, when data of each schema can be compared and generated. */
export const checkDialect = (document: ContractDocument): readonly DialectFault[] =>
  schemasOf(document).flatMap(({ path, part, schema }) => [
    ...faultsOf(schema, path),
    ...(part !== 'state' && schema.properties?.type
      ? [{ path: `${path}.type`, fault: 'the type of a message is no field of it' }]
      : []),
    ...(schema.type === 'object' ? [] : [{ path, fault: 'is no object' }]),
  ]);

const faultsOf = (schema: JsonSchema, path: string): readonly DialectFault[] => {
  const say = (fault: string): DialectFault => ({ path, fault });
  if (schema.anyOf) return [...foreign(schema, ['anyOf'], path), ...choiceFaults(schema, path)];
  if (isConst(schema)) return foreign(schema, ['const', 'type'], path);
  const own = keywords[schema.type ?? ''];
  if (!own) return [say(`type ${String(schema.type)} is none of the dialect`)];
  return [...foreign(schema, ['type', ...own], path), ...boundFaults(schema).map(say), ...innerFaults(schema, path)];
};

const foreign = (schema: JsonSchema, own: readonly string[], path: string): readonly DialectFault[] =>
  Object.keys(schema)
    .filter((keyword) => ![...own, ...annotations].includes(keyword))
    .map((keyword) => ({ path, fault: `"${keyword}" is no word of the dialect here` }));

const choiceFaults = (schema: JsonSchema, path: string): readonly DialectFault[] => {
  const branches = branchesOf(schema);
  const apart = branches.every((branch, at) => branches.slice(at + 1).every((other) => areApart(branch, other)));
  return [
    ...(branches.length > 0 && apart ? [] : [{ path, fault: 'its choices cannot be told apart' }]),
    ...branches.flatMap((branch) => (branch.anyOf ? [{ path, fault: 'a choice within a choice' }] : faultsOf(branch, path))),
  ];
};

const boundFaults = (schema: JsonSchema): readonly string[] => {
  const beyond = [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
  ].filter(([least = '', most = '']) => Number(schema[least]) > Number(schema[most]));
  const pattern = schema.pattern === undefined || /^\^.*\$$/s.test(String(schema.pattern));
  return [
    ...beyond.map(([least, most]) => `${least} is above ${most}`),
    ...(pattern ? [] : ['a pattern speaks of the whole string: ^…$']),
  ];
};

const innerFaults = (schema: JsonSchema, path: string): readonly DialectFault[] => {
  if (schema.type === 'array') return schema.items ? faultsOf(schema.items, `${path}[]`) : [{ path, fault: 'an array of what?' }];
  if (schema.type !== 'object') return [];
  const { properties = {}, required = [] } = schema;
  return [
    ...required
      .filter((name) => !properties[name])
      .map((name) => ({ path, fault: `requires ${name} and does not say what that is` })),
    ...Object.keys(properties)
      .filter((name) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))
      .map((name) => ({ path, fault: `"${name}" is no name for a field` })),
    ...Object.entries(properties).flatMap(([name, field]) => faultsOf(field, `${path}.${name}`)),
  ];
};
