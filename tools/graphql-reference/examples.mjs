import { getNamedType, isCompositeType, isLeafType, isObjectType, isRequiredArgument, parse, print } from 'graphql';

const leaves = 5;

const needsNothing = (field) => !field.args.some(isRequiredArgument) && !field.deprecationReason;

/** What an example selects of a type: its first leaves and, to a depth, those of its objects. A union or interface: its type. */
const selectionOf = (type, depth) => {
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(needsNothing);
  const simple = fields.filter((field) => isLeafType(getNamedType(field.type))).slice(0, leaves);
  const objects = fields.filter((field) => isObjectType(getNamedType(field.type)));
  const deeper = depth > 0 ? objects.slice(0, simple.length > 0 ? 2 : 1) : [];
  const parts = [
    ...deeper.map((field) => `${field.name} ${selectionOf(getNamedType(field.type), depth - 1)}`),
    ...simple.map(({ name }) => name),
  ];
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : '{ __typename }';
};

/**
 * An operation that asks for one root field, valid against its schema: its required arguments, or else its first one, as variables.
 * `kind`: `query`, `mutation` or `subscription`.
 */
export const exampleOf = (kind, field) => {
  const required = field.args.filter(isRequiredArgument);
  const given = required.length > 0 ? required : field.args.slice(0, 1);
  const variables = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? ` ${selectionOf(type, 1)}` : '';
  const head = variables === '' ? kind : `${kind} (${variables})`;
  return print(parse(`${head} { ${field.name}${passed === '' ? '' : `(${passed})`}${selection} }`));
};
