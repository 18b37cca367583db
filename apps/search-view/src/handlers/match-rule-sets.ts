import type { InputOf, MatchRuleSets, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { ruleSetPredicate } from '../collections/rule-set-predicate.js';
import { loadIndex } from '../index/index-loader.js';

/** Which sets of rules each listed product meets. */
export const matchRuleSets = async (
  dataSource: DataSource,
  { productIds, ruleSets }: InputOf<typeof MatchRuleSets>,
  viewRevision?: string,
): Promise<OutputOf<typeof MatchRuleSets>> => {
  const index = await loadIndex(dataSource, viewRevision);
  const predicates = ruleSets.map((ruleSet) => ruleSetPredicate(index, ruleSet));
  const matches = [...new Set(productIds)].flatMap((productId) => {
    const row = index.rowOf(productId);
    if (row === undefined) return [];
    return [{ productId, ruleSets: predicates.flatMap((holds, position) => (holds(row) ? [position] : [])) }];
  });
  return { matches };
};
