import type { CollectionDetails, CollectionRequest, RuleSet } from '@millrace/contracts';
import type {
  CollectionCreateInput,
  CollectionMoveInput,
  CollectionRuleSetInput,
  CollectionUpdateInput,
} from '../../generated/admin.js';
import { idOf } from '../../identity/gid.js';
import { toMinor } from '../../money/amount.js';
import { handleOf, seoOf } from '../content/commands/content-inputs.js';

/** The internal ids of products; empty, which no contract accepts, for other texts. */
export const productIdsOf = (ids: readonly string[]): string[] => ids.map((id) => idOf('Product', id));

/** A text that is no amount stays as it is, and no rule of the contract accepts it. */
const minorOf = (text: string, currency: string): string => String(toMinor(text, currency) ?? text);

const ruleSetOf = ({ appliedDisjunctively, rules }: CollectionRuleSetInput, currency: string): RuleSet => ({
  anyOf: appliedDisjunctively,
  rules: rules.map(({ column, relation, condition }) => ({
    column,
    relation,
    value: column === 'VARIANT_PRICE' ? minorOf(condition, currency) : condition,
  })),
});

const imageOf = ({ url, altText }: NonNullable<CollectionCreateInput['image']>) => ({ image: { url, altText: altText ?? '' } });

/** The details of a new collection: of products in their order by default, of rules by what sells best. */
export const detailsOf = (input: CollectionCreateInput, currency: string): CollectionDetails => ({
  handle: handleOf(input.handle, input.title),
  title: input.title,
  descriptionHtml: input.descriptionHtml ?? '',
  sortOrder: input.sortOrder ?? (input.ruleSet ? 'BEST_SELLING' : 'MANUAL'),
  ...(input.image != null && imageOf(input.image)),
  ...seoOf(input.seo),
  ...(input.products == null ? !input.ruleSet && { productIds: [] } : { productIds: productIdsOf(input.products) }),
  ...(input.ruleSet != null && { ruleSet: ruleSetOf(input.ruleSet, currency) }),
});

/** What a change names. */
export const changeOf = (input: CollectionUpdateInput, currency: string): CollectionRequest => ({
  type: 'ChangeCollection',
  ...(input.title != null && { title: input.title }),
  ...(input.descriptionHtml != null && { descriptionHtml: input.descriptionHtml }),
  ...(input.sortOrder != null && { sortOrder: input.sortOrder }),
  ...(input.image === null && { removeImage: true as const }),
  ...(input.image != null && imageOf(input.image)),
  ...seoOf(input.seo),
  ...(input.ruleSet != null && { ruleSet: ruleSetOf(input.ruleSet, currency) }),
});

/** Moves as the contract has them. */
export const movesOf = (moves: readonly CollectionMoveInput[]) =>
  moves.map(({ id, newPosition }) => ({ productId: idOf('Product', id), position: newPosition }));
