import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  NoUnusedFragmentsRule,
  parse,
  parseValue,
  specifiedRules,
  type ValueNode,
  validate,
  valueFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentExample, fieldExample, inputFieldExample } from './field-examples.mjs';
import { booleans, floats, instants, integers, unsigned } from './number-rules.mjs';
import { staffSubjects } from './staff-subjects.mjs';
import { strings } from './string-rules.mjs';
import { subjects } from './subjects.mjs';

type Example = Readonly<{ path: string; make: () => string }>;
type InputExample = Example & Readonly<{ type: GraphQLInputType }>;
type OutputExample = Example & Readonly<{ type: GraphQLOutputType; parent: string }>;

const schemaOf = (api: string) => buildSchema(readFileSync(`libs/contracts/graphql/${api}.graphql`, 'utf8'));
const schemas = { shop: schemaOf('shop'), admin: schemaOf('admin') };
const apis = ['shop', 'admin'] as const;

const argumentsOf = (subject: string, args: readonly Readonly<{ name: string; type: GraphQLInputType }>[]): InputExample[] =>
  args.map((argument) => ({
    path: `${subject}(${argument.name})`,
    type: argument.type,
    make: () => argumentExample(subject, argument),
  }));

/** All arguments and input fields of a schema. */
const inputsOf = (schema: ReturnType<typeof buildSchema>): readonly InputExample[] => [
  ...Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => ({
        path: `${type.name}.${field.name}`,
        type: field.type,
        make: () => inputFieldExample(type, field),
      }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => argumentsOf(`${type.name}.${field.name}`, field.args));
  }),
  ...schema
    .getDirectives()
    .filter((one) => !isSpecifiedDirective(one))
    .flatMap((one) => argumentsOf(`@${one.name}`, one.args)),
];

/** All fields of objects and interfaces of a schema, without its operations. */
const outputsOf = (schema: ReturnType<typeof buildSchema>): readonly OutputExample[] => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') && !roots.some((root) => root === type)
      ? Object.values(type.getFields()).map((field) => ({
          path: `${type.name}.${field.name}`,
          parent: type.name,
          type: field.type,
          make: () => fieldExample(type, field),
        }))
      : [],
  );
};

const formats: Readonly<Record<string, RegExp>> = {
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  Decimal: /^\d+\.\d\d$/,
  HTML: /^<\w+>.*<\/\w+>$/,
  ID: /^[\w:/?=.%-]+$/,
  UnsignedInt64: /^\d+$/,
  URL: /^(?:https:\/\/|\/)/,
};

/** What is wrong with a value as JSON has it in an answer. */
const problemOf = (type: GraphQLType, value: unknown): string | undefined => {
  if (isNonNullType(type)) return value === null ? 'is null' : problemOf(type.ofType, value);
  if (value === null) return undefined;
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => problemOf(type.ofType, item)).find(Boolean) : 'is no list';
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value) ? undefined : 'is no value of the enum';
  if (!isScalarType(type)) return undefined;
  const format = formats[type.name];
  if (format) return typeof value === 'string' && format.test(value) ? undefined : `is no ${type.name}`;
  if (type.name === 'JSON') return undefined;
  return type.serialize(value) === value ? undefined : `is no ${type.name}`;
};

/** What is wrong with a literal of an input. Fields of objects are examples of their own: here their types accept them. */
const problemOfInput = (type: GraphQLInputType, text: string): string | undefined => {
  const literal: ValueNode = parseValue(text);
  const value: unknown = valueFromAST(literal, type);
  if (value === undefined) return 'is not accepted by its type';
  const named = getNamedType(type);
  return isInputObjectType(named) ? undefined : problemOf(type, JSON.parse(JSON.stringify(value)));
};

const message = (make: () => string | undefined): string | undefined => {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
};

const problems = <T extends Example>(examples: readonly T[], check: (example: T, text: string) => string | undefined) =>
  examples.flatMap((example) => {
    const problem = message(() => check(example, example.make()));
    return problem === undefined ? [] : [`${example.path} ${problem}`];
  });

const inputProblem = ({ type }: InputExample, text: string) => problemOfInput(type, text);

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

const outputProblem = (schema: ReturnType<typeof buildSchema>) => (example: OutputExample, text: string) => {
  if (isLeafType(getNamedType(example.type))) return problemOf(example.type, JSON.parse(text));
  const document = parse(`fragment Example on ${example.parent} { ${text} }`);
  return validate(schema, document, rules)[0]?.message;
};

describe.each(apis)('the examples of the %s API', (api) => {
  const schema = schemas[api];

  it('are one for each argument and input field, which its type accepts', () => {
    expect(inputsOf(schema).length).toBeGreaterThan(300);
    expect(problems(inputsOf(schema), inputProblem)).toEqual([]);
  });

  it('are one for each field: a value of its type, or a valid selection', () => {
    expect(outputsOf(schema).length).toBeGreaterThan(300);
    expect(problems(outputsOf(schema), outputProblem(schema))).toEqual([]);
  });
});

describe('the rules of the examples', () => {
  const members = apis.flatMap((api) => [
    ...inputsOf(schemas[api]).map(({ path, type }) => ({ path: path.replace(/\((\w+)\)$/, '.$1'), type })),
    ...outputsOf(schemas[api]),
  ]);

  it('have no row, subject or name that neither schema needs', () => {
    const paths = members.map(({ path }) => path);
    const has = (subject: string, name: string) =>
      subject.endsWith('*')
        ? paths.some((path) => path.startsWith(subject.slice(0, -1)) && path.endsWith(`.${name}`))
        : paths.includes(`${subject}.${name}`);
    const rows = [...subjects, ...staffSubjects] as unknown as readonly (readonly [string, object])[];
    const unneeded = rows.flatMap(([text, values]) => {
      const owners = text.split(' ');
      const names = Object.keys(values);
      return [
        ...owners.filter((owner) => !names.some((name) => has(owner, name))),
        ...names.filter((name) => !owners.some((owner) => has(owner, name))).map((name) => `${name} of ${text}`),
      ];
    });
    expect(unneeded).toEqual([]);
  });

  it.each([
    ['texts and ids', strings, ['String', 'ID', 'URL', 'HTML', 'Decimal']],
    ['integers', integers, ['Int']],
    ['floats', floats, ['Float']],
    ['booleans', booleans, ['Boolean']],
    ['unsigned integers', unsigned, ['UnsignedInt64']],
    ['instants', instants, ['DateTime']],
  ] as const)('have each name of %s once, and none that neither schema has', (_, rows, scalars) => {
    const names = rows.flatMap(([text]) => String(text).split(' '));
    const used = members.filter(({ type }) => scalars.some((scalar) => scalar === getNamedType(type).name));
    expect(names.filter((name) => name !== '*' && !used.some(({ path }) => path.endsWith(`.${name}`)))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('refuse a member that none of them knows, a value of another type and a selection of another schema', () => {
    const small = buildSchema(`
      type Query { mug(size: Weird, first: [Int!]): Mug }
      input Weird { quux: String! }
      type Mug { quux: String  handle: Int  price: Lid  blog: Blog }
      type Lid { amount: Float }
      type Blog { title: String }
    `);
    expect(problems(inputsOf(small), inputProblem)).toEqual([
      'Query.mug(size) Error: No rule of tools/graphql-reference/values gives an example of Query.mug(size).',
      'Weird.quux Error: No rule of tools/graphql-reference/values gives an example of Weird.quux.',
    ]);
    const [quux, handle, , blog] = outputsOf(small);
    expect(
      problems(
        [quux, handle].filter((one) => one !== undefined),
        outputProblem(small),
      ),
    ).toEqual([
      'Mug.quux Error: No rule of tools/graphql-reference/values gives an example of Mug.quux.',
      'Mug.handle Error: No rule of tools/graphql-reference/values gives an example of Mug.handle.',
    ]);
    const wrong = { ...blog, parent: 'Lid' } as OutputExample;
    expect(problems([wrong], outputProblem(small))).toEqual(['Mug.blog Cannot query field "blog" on type "Lid".']);
    expect(problemOf(schemas.shop.getType('DateTime') as GraphQLOutputType, 'yesterday')).toBe('is no DateTime');
  });
});
