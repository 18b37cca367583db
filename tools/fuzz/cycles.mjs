import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

/** Whether a field has no required arguments. */
const isFree = ({ args }) => args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
const isList = ({ type }) => isListType(isNonNullType(type) ? type.ofType : type);
const isPaged = ({ args }) => args.some(({ name }) => name === 'first');
const fieldsOf = (type) => Object.values(type.getFields()).filter(isFree);
const insideOf = (type) => fieldsOf(type).filter((field) => isObjectType(getNamedType(field.type)));
const textsOf = (type) => fieldsOf(type).filter(({ type: of }) => isLeafType(getNamedType(of)));

/** The maximum length of a cycle in fields; documents are no deeper than `deepest`. */
const maxPathLength = 6;
const deepest = 15;

/** All paths of fields from one type to another that visit no type twice. */
const pathsBetween = (from, to, seen = [from]) =>
  insideOf(from).flatMap((field) => {
    const type = getNamedType(field.type);
    if (type === to) return [[field]];
    if (seen.includes(type) || seen.length >= maxPathLength) return [];
    return pathsBetween(type, to, [...seen, type]).map((way) => [field, ...way]);
  });

const shortest = (ways) => ways.reduce((best, way) => (way.length < best.length ? way : best));

/** Each type that leads back to itself through a list, with the path to it and the cycles. */
export const cyclesOf = (schema) => {
  const query = schema.getQueryType();
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type !== query && !type.name.startsWith('__'))
    .flatMap((type) => {
      const ways = pathsBetween(query, type).filter(
        (way) => isPaged(way[0]) && way.some(isList) && !way.some(({ name }) => name === 'edges'),
      );
      const rounds = pathsBetween(type, type).filter(
        (round) => round.some(isList) && !round.some(({ name }) => name === 'edges'),
      );
      const texts = textsOf(type);
      return ways.length > 0 && rounds.length > 0 && texts.length > 0 ? [{ type, way: shortest(ways), rounds, texts }] : [];
    });
};

/** A document along these fields; `pages`: the page size of each of its lists. */
const writtenAs = (path, pages, leaves) => {
  let next = 0;
  const field = (one) => (isPaged(one) ? `${one.name}(first: ${pages[next++]})` : one.name);
  return `{ ${path.map(field).join(' { ')} { ${leaves.join(' ')}${' }'.repeat(path.length)} }`;
};

/**
 * Sends documents that repeat a cycle of the schema and select there one of its largest texts with many aliases, and lists as
 * long as the shop allows. `send` sends a document and resolves with the response as text.
 */
export const openCycles = (schema, random, send) => {
  const cycles = cyclesOf(schema);
  const lengths = new Map();
  /** The text fields of a type by the bytes of their values, largest first. */
  const maxLengthTexts = async ({ type, way, texts }) => {
    if (lengths.has(type)) return lengths.get(type);
    const pages = way.filter(isPaged).map(() => 20);
    const reported = await Promise.all(
      texts.map(async ({ name }) => [
        name,
        (await send(writtenAs(way, pages, [`found: ${name}`]))).split('"extensions"')[0].length,
      ]),
    );
    const names = reported.sort(([, one], [, other]) => other - one).map(([name]) => name);
    lengths.set(type, names);
    return names;
  };
  return async () => {
    const cycle = random.oneOf(cycles);
    const round = random.oneOf(cycle.rounds);
    const max = Math.max(1, Math.floor((deepest - 2 - cycle.way.length) / round.length));
    const path = [...cycle.way, ...Array.from({ length: random.between(Math.min(2, max), max) }, () => round).flat()];
    const names = await maxLengthTexts(cycle);
    const leaf = random.chance(0.7) ? names[0] : random.oneOf(names.slice(0, 4));
    const aliases = random.oneOf([1, 10, 20, 29, 29, 29]);
    const leaves = Array.from({ length: aliases }, (_, at) => `a${at}: ${leaf}`);
    let pages = path.filter(isPaged).map((_, at) => (at === 0 ? random.oneOf([10, 50, 100]) : random.oneOf([4, 10, 30])));
    for (let tries = 0; tries < 16; tries += 1) {
      const answer = await send(writtenAs(path, pages, leaves));
      if (!/QUERY_TOO_COSTLY/.test(answer.slice(0, 2_000))) return;
      // The largest page size is reduced until the shop accepts it.
      const largest = pages.indexOf(Math.max(...pages));
      pages = pages.map((size, at) => (at === largest ? Math.max(1, Math.floor(size / 2)) : size));
    }
  };
};
