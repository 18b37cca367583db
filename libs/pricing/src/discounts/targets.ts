import type { RuleTargets } from '@millrace/contracts';
import type { ListedLine } from '../input/pricing-input.js';

/** Whether a line is one of the targets: any of the lists names it. No targets: every line is. */
export const isTarget = (targets: RuleTargets | undefined, line: ListedLine): boolean => {
  if (!targets) return true;
  const { productTypes, productIds, variantIds } = targets;
  if (!productTypes && !productIds && !variantIds) return true;
  return (
    productTypes?.includes(line.productType) === true ||
    productIds?.includes(line.productId) === true ||
    variantIds?.includes(line.variantId) === true
  );
};
