import { astFromValue, getNamedType, isLeafType, isRequiredArgument, isUnionType, print } from 'graphql';
import { inputValue } from './inputs.mjs';
import { leafValue } from './leaf-values.mjs';

const leaves = 3;

/** What is selected of types whose first fields tell too little. */
const selections = {
  ArticleAuthor: '{ name }',
  CartCost: '{ totalAmount { amount currencyCode } }',
  CartLineCost: '{ totalAmount { amount currencyCode } }',
  DeliveryZone: '{ id title active }',
  Discount: '{ id title active }',
  ImportRowError: '{ row column reason }',
  MenuItemResource: '{ ... on Page { id title } }',
  MetafieldParentResource: '{ ... on Cart { id } }',
  MailingAddress: '{ name address1 city }',
  OrderCost: '{ totalAmount { amount currencyCode } }',
  PriceList: '{ id title active }',
  TaxRate: '{ id title active }',
};

const unknown = (path) => new Error(`No rule of tools/graphql-reference/values gives an example of ${path}.`);

/** JSON with a blank behind commas of a list. */
const json = (value) => (Array.isArray(value) ? `[${value.map(json).join(', ')}]` : JSON.stringify(value));

const literal = (place, path) => {
  const value = inputValue(place);
  if (value === undefined) throw unknown(path);
  return print(astFromValue(value, place.type));
};

/** The example of an argument, as a literal in a document. `subject`: the field as `Type.field`, or `@directive`. Throws where no rule knows it. */
export const argumentExample = (subject, { name, type }) => literal({ subject, name, type }, `${subject}(${name})`);

/** The example of a field of an input type, as a literal in a document. Throws where no rule knows it. */
export const inputFieldExample = (input, { name, type }) => literal({ subject: input.name, name, type }, `${input.name}.${name}`);

/** What the schema says an optional field never has: fields that other shops answer with a value. */
const constant = ({ description }) => {
  const [, text] =
    /^(Always null|Null\.|Null: the (?:shop|discount|title)|Always empty|Empty: the shop|Always false)/.exec(description ?? '') ??
    [];
  if (text === undefined) return undefined;
  if (text === 'Always false') return { value: false };
  return { value: text.includes('mpty') ? '' : null };
};

const inOrder = (type) =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument) && !field.deprecationReason);

const isLeaf = ({ type }) => isLeafType(getNamedType(type));

/** What is asked of the items of a list; `undefined`: the type is no page of a list. */
const itemsOf = (type) => {
  const { hasNextPage, nodes, node, items: entries } = type.getFields();
  const items = nodes ?? node ?? (hasNextPage && entries);
  return items && !isLeaf(items) ? items : undefined;
};

const selectionOf = (type, depth = 2) => {
  if (type.name in selections) return selections[type.name];
  if (isUnionType(type)) return `{ ... on ${type.getTypes()[0].name} ${selectionOf(type.getTypes()[0], depth)} }`;
  const fields = inOrder(type);
  const simple = fields.filter(isLeaf).slice(0, leaves);
  const inner = itemsOf(type) ?? (simple.length === 0 ? fields[0] : undefined);
  if (!inner || depth === 0) return simple.length > 0 ? `{ ${simple.map(({ name }) => name).join(' ')} }` : '{ __typename }';
  return `{ ${inner.name} ${selectionOf(getNamedType(inner.type), depth - 1)} }`;
};

/** The arguments with which an example asks for a field: the required ones, and the size of a page. */
const argumentsOf = (owner, field) => {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first');
  const texts = given.map((argument) => `${argument.name}: ${argumentExample(`${owner.name}.${field.name}`, argument)}`);
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
};

/**
 * The example of a field of an object or interface: its value as an answer has it in JSON, or, where it has fields of its own, what a document selects of it. Throws
 * where no rule knows it.
 */
export const fieldExample = (owner, field) => {
  const type = getNamedType(field.type);
  if (!isLeafType(type)) return `${field.name}${argumentsOf(owner, field)} ${selectionOf(type)}`;
  const fixed = constant(field);
  if (fixed) return json(fixed.value === '' && String(field.type).startsWith('[') ? [] : fixed.value);
  const value = leafValue({ subject: owner.name, owner, name: field.name, type: field.type });
  if (value === undefined) throw unknown(`${owner.name}.${field.name}`);
  return json(value);
};
