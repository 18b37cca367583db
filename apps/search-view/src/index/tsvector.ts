import type { WordPositions } from './inverted-index.js';

/**
 * The fields of a search document, ascending by weight: description; type, vendor, category, tags and options; title. A field position is
 * a number of sixteen bits: the field in the upper two, the position of the word in the document in the lower fourteen.
 */
export const fields = { none: 0, description: 1, facets: 2, title: 3 } as const;

const positionBits = 14;
const fieldOfWeight: Readonly<Record<string, number>> = { A: fields.title, B: fields.facets, C: fields.description };

/** The field of a field position. */
export const fieldOf = (fieldPosition: number): number => fieldPosition >> positionBits;
/** The position of a word in its document. */
export const positionOf = (fieldPosition: number): number => fieldPosition & ((1 << positionBits) - 1);

const entry = /'((?:[^']|'')*)'(?::([\dA-D,]+))?/g;

/** The lexemes of a `tsvector` in its text form (PostgreSQL's documentation, 8.11.1), each with its field positions, ascending. */
export const parseTsvector = (tsvector: string): readonly WordPositions[] =>
  [...tsvector.matchAll(entry)].map(([, quoted = '', positions = '']) => [
    quoted.replace(/''|\\\\/g, (pair) => pair.charAt(0)),
    positions.split(',').map(parsePosition),
  ]);

const parsePosition = (text: string): number =>
  ((fieldOfWeight[text.charAt(text.length - 1)] ?? fields.none) << positionBits) | Number.parseInt(text || '0', 10);
