import {
  changeMetafields,
  defaultMetafieldType,
  maxOwnMetafields,
  type Metafield,
  metafieldNameOf,
  metafieldProblem,
} from '@millrace/contracts';
import type { MetafieldPatch } from '../catalogue-file/metafield-patch.js';
import { type CellReports, quoted } from '../csv/cells.js';

/** The type of a new metafield in a column that tells none. */
const typeOfText = (value: string): string => (/[\r\n]/.test(value) ? 'multi_line_text_field' : defaultMetafieldType);

/**
 * The metafields of a product or a variant after an import. A column without a type leaves the type as it is; an empty cell removes the metafield, unless its column has
 * another type. A value that does not fit is reported, and the metafield stays.
 */
export const mergeMetafields = (
  known: readonly Metafield[],
  patches: readonly MetafieldPatch[],
  { error }: CellReports,
): readonly Metafield[] => {
  let merged = known;
  const before = new Map(known.map((one) => [metafieldNameOf(one), one]));
  for (const { column, row, value } of patches) {
    const { namespace, key } = column;
    const own = before.get(metafieldNameOf(column));
    const type = column.type ?? own?.type ?? typeOfText(value);
    if (own?.type === type && own.value.trim() === value) continue;
    if (value === '') {
      if (own?.type === type) merged = changeMetafields(merged, { set: [], remove: [column] });
      continue;
    }
    const after = changeMetafields(merged, { set: [{ namespace, key, type, value }], remove: [] });
    if (metafieldProblem(type, value)) error(row, column, `${quoted(value)} is not a value of the type ${type}: it is not taken`);
    else if (after.length > maxOwnMetafields)
      error(row, column, `is more than the ${maxOwnMetafields} metafields that a product or a variant may have: it is not taken`);
    else merged = after;
  }
  return merged;
};
