import type { Placed } from './word-index.js';

/** The fields of a search document, as numbers: the description, then type, vendor, tags and options, then the title. */
export const fields = { none: 0, description: 1, facets: 2, title: 3 } as const;

const fieldBits = 14;
const fieldOf: Readonly<Record<string, number>> = { A: fields.title, B: fields.facets, C: fields.description };

export const fieldAt = (place: number): number => place >> fieldBits;
export const positionAt = (place: number): number => place & ((1 << fieldBits) - 1);

const entry = /'((?:[^']|'')*)'(?::([\dA-D,]+))?/g;

/** What a `tsvector` holds, from its text: each lexeme with its places, the field above the position in the text. */
export const lexemesIn = (tsvector: string): readonly Placed[] =>
  [...tsvector.matchAll(entry)].map(([, quoted = '', places = '']) => [
    quoted.replace(/''|\\\\/g, (pair) => pair.charAt(0)),
    places.split(',').map(placeOf),
  ]);

const placeOf = (text: string): number =>
  ((fieldOf[text.charAt(text.length - 1)] ?? fields.none) << fieldBits) | Number.parseInt(text || '0', 10);
