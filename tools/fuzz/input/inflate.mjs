/** The content of a cursor: JSON after some bytes, in base64; undefined for anything else. */
export const openCursor = (cursor) => {
  const bytes = Buffer.from(cursor, 'base64url').toString('latin1');
  for (let at = bytes.search(/[[{"]/); at >= 0 && at < 64; at = bytes.indexOf('[', at + 1)) {
    try {
      const json = Buffer.from(bytes.slice(at), 'latin1').toString('utf8');
      return { before: bytes.slice(0, at), position: JSON.parse(json) };
    } catch {
      // The JSON begins at a later byte.
    }
  }
  return undefined;
};

export const writeCursor = ({ before, position }) =>
  Buffer.concat([Buffer.from(before, 'latin1'), Buffer.from(JSON.stringify(position))]).toString('base64url');

const at = (value, path) => path.reduce((inner, key) => inner[key], value);
const withAt = (value, path, change) => {
  if (path.length === 0) return change(value);
  const [head, ...rest] = path;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[head] = withAt(value[head], rest, change);
  return copy;
};

const factors = [8, 4, 2, 1.5, 1.2];

/**
 * Inflates a value as far as the shop accepts it, text by text and list by list. `isTaken` queries the shop. Lists are filled with
 * copies of their inflated last entry, so that the first entries keep their meaning.
 */
export const inflated = async (given, isTaken, max) => {
  let value = given;
  const attempt = async (path, change) => {
    const grown = withAt(value, path, change);
    if (JSON.stringify(grown).length > max || !(await isTaken(grown))) return false;
    value = grown;
    return true;
  };
  const growWhile = async (path, change, sizeOf) => {
    for (const factor of factors)
      for (let grows = true; grows; ) {
        const size = sizeOf(at(value, path));
        const wanted = Math.floor(size * factor);
        grows = wanted > size && (await attempt(path, (inner) => change(inner, wanted)));
      }
  };
  const grow = async (path) => {
    const inner = at(value, path);
    if (typeof inner === 'string')
      return growWhile(
        path,
        (text, size) => text.padEnd(size, 'a'),
        (text) => Math.max(4, text.length),
      );
    if (typeof inner !== 'object' || inner === null) return undefined;
    const isLonger = Array.isArray(inner) && inner.length > 0 && (await attempt(path, (list) => [...list, list.at(-1)]));
    if (!isLonger) {
      for (const key of Object.keys(inner)) await grow([...path, key]);
      return undefined;
    }
    await grow([...path, inner.length]);
    return growWhile(
      path,
      (list, size) => [...list, ...Array(size - list.length).fill(list.at(-1))],
      (list) => list.length,
    );
  };
  await grow([]);
  return value;
};

/** The same value with the end of its longest text replaced. */
export const variedAs = (value, ending) => {
  const text = JSON.stringify(value);
  const match = /"[a-z0-9 ]*?(aaaaaaaaaaaa)"(?![\s\S]*aaaaaaaaaaaa")/i.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length - 1;
  return JSON.parse(text.slice(0, end - ending.length) + ending + text.slice(end));
};
