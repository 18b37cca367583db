import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { valueOf } from './values.mjs';

const leavesOf = (type) =>
  Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.every(isFree));
const isFree = ({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined;

/** The fields that lead to lists, if there are any. */
const widest = (fields) => {
  const many = fields.filter(
    ({ name, type, args }) =>
      /^(nodes|product)$/.test(name) || args.some((one) => one.name === 'first') || String(type).startsWith('['),
  );
  const better = many.filter(({ name }) => name !== 'edges' && name !== 'images');
  return better.length > 0 ? better : fields;
};

/** One operation on a schema, with its variables: valid types, with many, deep, long or unusual values. */
export const documentFrom = (schema, kind, random, known) => {
  const variables = {};
  const declared = [];
  const argumentsOf = (field, wide) => {
    const given = field.args.filter(
      (argument) => !isFree(argument) || random.chance(argument.name === 'first' ? 0.9 : wide ? 0 : 0.5),
    );
    if (given.length === 0) return '';
    const parts = given.map((argument) => {
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] =
        argument.name === 'first'
          ? wide
            ? random.oneOf([9, 20, 29])
            : random.oneOf([1, 2, 250])
          : valueOf(argument.type, argument.name, random, known);
      return `${argument.name}: $${name}`;
    });
    return `(${parts.join(', ')})`;
  };
  const selection = (type, depth, wide) => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const leaves = isObjectType(named) ? leavesOf(named) : [];
    const texts = leaves.filter((leaf) => ['HTML', 'String'].includes(getNamedType(leaf.type).name));
    const html = texts.find(({ name }) => /html/i.test(name));
    const many = wide && texts.length > 0 && (depth <= 1 || (html !== undefined && depth <= 4));
    const own = many
      ? Array.from({ length: 29 }, (_, at) => `a${at}: ${(html ?? random.oneOf(texts)).name}`)
      : ['__typename', ...leaves.filter(() => random.chance(0.4)).map(({ name }) => name)];
    if (depth <= 1 || many || !isObjectType(named)) return ` { ${own.join(' ')} }`;
    const inner = Object.values(named.getFields()).filter(
      (field) => !isLeafType(getNamedType(field.type)) && field.args.every((one) => isFree(one)),
    );
    const chosen =
      inner.length === 0
        ? []
        : Array.from({ length: wide ? 1 : random.between(0, 2) }, () => random.oneOf(wide ? widest(inner) : inner));
    const deeper = [...new Set(chosen)].map(
      (field) => `${field.name}${argumentsOf(field, wide)}${selection(field.type, depth - 1, wide)}`,
    );
    return ` { ${[...own.slice(0, wide && depth > 1 ? 1 : 40), ...deeper].join(' ')} }`;
  };
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType() }[kind];
  const wide = kind === 'query' && random.chance(0.35);
  const fields = Object.values(root.getFields());
  const listed = fields.filter((one) => one.args.some(({ name }) => name === 'first' || name === 'query'));
  const field = random.oneOf(listed.length > 0 && random.chance(0.5) ? listed : fields);
  const times = random.chance(0.1) ? random.between(2, 30) : 1;
  const body = Array.from(
    { length: times },
    (_, at) =>
      `r${at}: ${field.name}${argumentsOf(field, wide)}${selection(field.type, random.between(wide ? 6 : 1, wide ? 10 : 5), wide)}`,
  );
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { query: `${kind} ${head} { ${body.join(' ')} }`, variables };
};

/** Nested lists in the variables of a plain query. */
export const nestedBody = (random) => {
  const depth = random.oneOf([40, 1_000, 4_000, 20_000]);
  const [open, close] = random.oneOf([
    ['[', ']'],
    ['{"a":', '}'],
  ]);
  return `{"query":"{ __typename }","${random.oneOf(['variables', 'extensions'])}":{"a":${open.repeat(depth)}1${close.repeat(depth)}}}`;
};
