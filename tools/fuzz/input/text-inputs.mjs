import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import { valueOf } from './values.mjs';

const isFree = ({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined;
const texts = new Set(['String', 'ID', 'DateTime', 'Decimal']);

/** Paths from the query to fields with arguments, at most three fields long. */
const fieldsWithArguments = (type, way = []) =>
  Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const here = field.args.length > 0 ? [{ way, field }] : [];
    const isPassed = isObjectType(inner) && way.length < 2 && field.args.every(isFree) && field.name !== 'edges';
    return [...here, ...(isPassed ? fieldsWithArguments(inner, [...way, field]) : [])];
  });

/** Paths to the texts within an input; `*` stands for an entry of a list. */
const textPaths = (type, depth = 0) => {
  if (isNonNullType(type)) return textPaths(type.ofType, depth);
  if (isListType(type)) return textPaths(type.ofType, depth).map((path) => ['*', ...path]);
  if (isInputObjectType(type))
    return depth > 3
      ? []
      : Object.values(type.getFields()).flatMap((field) => textPaths(field.type, depth + 1).map((path) => [field.name, ...path]));
  return texts.has(type.name) ? [[]] : [];
};

/** Each input of a schema's queries that takes a text. */
export const textInputs = (schema) =>
  fieldsWithArguments(schema.getQueryType()).flatMap(({ way, field }) =>
    field.args.flatMap((argument) => textPaths(argument.type).map((path) => ({ way, field, argument, path }))),
  );

/** The selection of an answer: all page information, and one leaf. */
const selectionOf = (type) => {
  const named = getNamedType(type);
  if (!isObjectType(named)) return named.astNode?.kind === 'InterfaceTypeDefinition' ? ' { __typename }' : '';
  const fields = named.getFields();
  const page = fields.pageInfo ? ' pageInfo { endCursor } edges { cursor }' : '';
  return ` { __typename${page} }`;
};

/** A document that passes the variable `$text` to an argument. `others`: values of the field's other arguments. */
export const documentAt = ({ way, field, argument }, others = {}) => {
  const given = Object.keys(others).map((name) => `${name}: $${name}`);
  const declared = Object.keys(others).map((name) => `, $${name}: ${field.args.find((one) => one.name === name).type}`);
  const open = way.map(({ name, args }) => `${name}${args.some((one) => one.name === 'first') ? '(first: 2)' : ''} { `);
  const sent = `${field.name}(${[`${argument.name}: $text`, ...given].join(', ')})${selectionOf(field.type)}`;
  return `query($text: ${argument.type}${declared.join('')}) { ${open.join('')}${sent}${' }'.repeat(way.length)} }`;
};

/** Values for the required arguments of a field, and for its page size. */
export const otherArguments = ({ field, argument }, random, known, words) =>
  Object.fromEntries(
    field.args
      .filter((one) => one !== argument && (!isFree(one) || one.name === 'first' || (one.name === 'query' && random.chance(0.7))))
      .map((one) => [
        one.name,
        one.name === 'first'
          ? random.oneOf([2, 20, 50])
          : one.name === 'query'
            ? words
            : valueOf(one.type, one.name, random, known),
      ]),
  );

/** An input with `texts` at the path: all of them in the innermost list of the path, or the first only. */
export const inputAt = (type, path, given, random, known) => {
  if (isNonNullType(type)) return inputAt(type.ofType, path, given, random, known);
  if (path.length === 0) return given[0];
  const [head, ...rest] = path;
  if (isListType(type)) return given.map((one) => inputAt(type.ofType, rest, [one], random, known));
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => field.name !== head && !isFree(field));
  const inner = fields.find((field) => field.name === head);
  return {
    ...Object.fromEntries(required.map((field) => [field.name, valueOf(field.type, field.name, random, known)])),
    [head]: inputAt(inner.type, rest, given, random, known),
  };
};
