import { print } from 'graphql';
import { argumentExample, fieldExample, inputFieldExample } from './values/field-examples.mjs';

/** A text in one line. */
export const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
/** A text in which Markdown sees no HTML; code stays as it is. */
export const inText = (text) =>
  oneLine(text)
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
/** A text for a cell of a table. */
export const inCell = (text) => inText(text).replaceAll('|', '\\|');
/** What is said of a deprecated member, after its description; else empty. */
export const deprecated = ({ deprecationReason: reason }) => (reason ? ` Deprecated: ${oneLine(reason)}` : '');
const defaultOf = ({ astNode }) => (astNode?.defaultValue ? ` Default: \`${print(astNode.defaultValue)}\`.` : '');

const table = (heading, rows) =>
  rows.length === 0 ? [] : [`| ${heading} | Type | Description | Example |`, '| --- | --- | --- | --- |', ...rows, ''];

/** A text as code in a cell: in a line, its vertical bars escaped. */
const asCode = (text) => `\`${text.replaceAll('|', '\\|')}\``;

const row = (name, one, example) =>
  `| \`${name}\` | \`${one.type}\` | ${inCell(`${oneLine(one.description)}${defaultOf(one)}${deprecated(one)}`)} | ${asCode(example)} |`;

/** The lines of the table of arguments of a field or directive, `subject`; none where it has no argument. */
export const argumentTable = (args, subject) =>
  table(
    'Argument',
    args.map((argument) => row(argument.name, argument, argumentExample(subject, argument))),
  );

const fieldRows = (type) => (field) => [
  row(field.name, field, fieldExample(type, field)),
  ...field.args.map((argument) =>
    row(`${field.name}(${argument.name})`, argument, argumentExample(`${type.name}.${field.name}`, argument)),
  ),
];

const inputRow = (type) => (field) => row(field.name, field, inputFieldExample(type, field));

/** The lines of the table of the fields of an object or interface, each followed by its arguments. */
export const fieldTable = (type) => table('Field', Object.values(type.getFields()).flatMap(fieldRows(type)));

/** The lines of the table of the fields of an input. */
export const inputTable = (type) => table('Field', Object.values(type.getFields()).map(inputRow(type)));
