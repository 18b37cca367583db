import type { MatchedRows } from '../matching/matched-rows.js';
import type { RowPredicate } from './term-predicate.js';

/** The rows found for which the predicate holds, in their order, with their scores. */
export const narrowRows = <F extends MatchedRows>(found: F, holds: RowPredicate): F => {
  const { rows, textMatch } = found;
  const offsets = Array.from(rows, (_, offset) => offset).filter((offset) => holds(rows[offset] as number));
  const pick = (list: ArrayLike<number>) => Int32Array.from(offsets, (offset) => list[offset] as number);
  const narrowed: MatchedRows['textMatch'] = textMatch && {
    ...textMatch,
    scores: pick(textMatch.scores),
    titleMatches: pick(textMatch.titleMatches),
  };
  return { ...found, rows: pick(rows), textMatch: narrowed };
};
