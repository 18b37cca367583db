import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const words = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    'null',
    'undefined',
    'NaN',
    '1e999',
    'constructor:x',
    '__proto__:x',
    'toString:1',
    'tag:__proto__',
    'OR OR OR',
  ],
  ...[
    '((((',
    'tag:"',
    'NOT',
    '"',
    '\\',
    "'; DROP TABLE x;--",
    '%00',
    '\u0000',
    '\ud800',
    '\u202e',
    '🎁',
    'e\u0301',
    '<b>',
    '../..',
    '{}',
    '[]',
  ],
];
const repeated = ['a', 'a', 'a', 'a', 'a', 'a', '(', '[', ' ', 'a ', 'a:', '"a"', 'tag:a OR ', 'NOT ', '\\', '🎁', '-', '<'];

/** A hostile text: short and unusual, or one text repeated. */
export const hostileText = (random) => {
  if (random.chance(0.35)) return random.oneOf(words);
  const part = random.oneOf(repeated);
  const length = random.oneOf([300, 40_000, 100_000, 100_000]);
  return part.repeat(Math.ceil(length / part.length)).slice(0, length) + random.oneOf(['', '!', '"', ')']);
};

/** A cursor that the shop did not issue. */
export const forgedCursor = (random) => {
  const padding = 'x'.repeat(random.oneOf([0, 10, 1_000, 100_000, 190_000]));
  const inside = random.oneOf([[padding], { id: padding }, [1e308, padding], [null, [padding]], padding]);
  const text = typeof inside === 'string' ? inside : JSON.stringify(inside);
  return Buffer.from(text).toString(random.oneOf(['base64', 'base64url']));
};

const kinds = ['Product', 'ProductVariant', 'Collection', 'Cart', 'CartLine', 'Order', 'constructor', 'X'.repeat(30)];
const idOf = (random, known) => {
  if (known.length > 0 && random.chance(0.4)) return random.oneOf(known);
  if (random.chance(0.3)) return hostileText(random);
  const id = random.oneOf(['a', '%', '%ff', 'a_b', '__proto__', 'a.b', '*', '>', 'x'.repeat(100), 'x'.repeat(800)]);
  return `gid://millrace/${random.oneOf(kinds)}/${id}${random.oneOf(['', '?key=ab', `?key=${'a'.repeat(128)}`, '?cart=a', '?key='])}`;
};

/** A value of the type, or occasionally an invalid one. `known`: ids of the shop. */
export const valueOf = (type, name, random, known, depth = 0) => {
  if (isNonNullType(type)) return valueOf(type.ofType, name, random, known, depth);
  if (random.chance(0.02)) return random.oneOf([null, 7, 'x', [], {}, true]);
  if (isListType(type)) {
    const length = random.chance(0.1) ? random.oneOf([250, 2_000]) : random.between(0, 3);
    // A long list has short entries, otherwise the request would be refused for its size.
    const one = valueOf(type.ofType, name, random, known, depth + 1);
    const short = JSON.stringify(one).length < 300 ? one : 'x';
    return length > 3
      ? Array.from({ length }, () => short)
      : Array.from({ length }, () => valueOf(type.ofType, name, random, known, depth + 1));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 4 && random.chance(0.4)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name, random, known, depth + 1)]));
  }
  if (isEnumType(type)) return random.oneOf(type.getValues()).name;
  if (type.name === 'ID') return idOf(random, known);
  if (type.name === 'Int') return random.oneOf([0, 1, 2, 10, 100, 250, 251, -1, 2_147_483_647]);
  if (type.name === 'Float') return random.oneOf([0, 0.1, -1, 1e9, 1e300]);
  if (type.name === 'Boolean') return random.chance(0.5);
  return name === 'after' || name === 'before' ? forgedCursor(random) : hostileText(random);
};
