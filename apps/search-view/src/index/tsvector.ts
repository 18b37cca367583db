import type { WordPositions } from './inverted-index.js';

/** The fields of a search document, as numbers: the description, then type, vendor, tags and options, then the title. */
export const fields = { none: 0, description: 1, facets: 2, title: 3 } as const;

const positionBits = 14;
const fieldOfWeight: Readonly<Record<string, number>> = { A: fields.title, B: fields.facets, C: fields.description };

export const fieldOf = (place: number): number => place >> positionBits;
export const positionOf = (place: number): number => place & ((1 << positionBits) - 1);

const entry = /'((?:[^']|'')*)'(?::([\dA-D,]+))?/g;

/** What a `tsvector` holds, from its text: each lexeme with its places, the field above the position in the text. */
export const parseTsvector = (tsvector: string): readonly WordPositions[] =>
  [...tsvector.matchAll(entry)].map(([, quoted = '', places = '']) => [
    quoted.replace(/''|\\\\/g, (pair) => pair.charAt(0)),
    places.split(',').map(parsePosition),
  ]);

const parsePosition = (text: string): number =>
  ((fieldOfWeight[text.charAt(text.length - 1)] ?? fields.none) << positionBits) | Number.parseInt(text || '0', 10);
