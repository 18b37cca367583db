import type { ConditionStep } from '@millrace/contracts';
import type { FoundRows } from '../product-search/sort-products.js';
import type { Shelf } from '../shelf/shelf.js';
import { conditionOf } from './read-steps.js';

/** Of what was found, the rows that fulfil the condition, each with its rank. */
export const narrowRows = <F extends FoundRows>(shelf: Shelf, steps: readonly ConditionStep[] | undefined, found: F): F => {
  if (!steps || steps.length === 0) return found;
  const holds = conditionOf(shelf, steps);
  const { rows, said } = found;
  const places = Array.from(rows, (_, place) => place).filter((place) => holds(rows[place] as number));
  const at = (list: ArrayLike<number>) => Int32Array.from(places, (place) => list[place] as number);
  const saying = said && { ...said, ranks: at(said.ranks), titled: at(said.titled) };
  return { ...found, rows: at(rows), said: saying };
};
