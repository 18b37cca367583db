import type { History, Rebuilt, Violation } from '../history/history.js';

/** One violation for each view whose live rows differ from a rebuild made after the load, or that could not be compared. */
export const viewsEqual = ({ rebuilt }: Pick<History, 'rebuilt'>): Violation[] =>
  rebuilt.flatMap((one) => {
    const detail = differenceOf(one);
    return detail === undefined ? [] : [{ rule: 'each view equals a fresh rebuild', about: one.view, detail }];
  });

const differenceOf = ({ comparison, failure }: Rebuilt): string | undefined => {
  if (!comparison) return failure ?? 'was not compared';
  const { equal, onlyLive, onlyOther, different, live, other, columnsOfOneOnly, examples } = comparison;
  if (equal) return undefined;
  const rows = `${live.rows} live and ${other.rows} rebuilt rows: ${onlyLive} only live, ${onlyOther} only rebuilt, ${different} different`;
  const columns = columnsOfOneOnly.length > 0 ? `; columns of one only: ${columnsOfOneOnly.join()}` : '';
  return `${rows}${columns}; for example ${examples.slice(0, 5).join()}`;
};
