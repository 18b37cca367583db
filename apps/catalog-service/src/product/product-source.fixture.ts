import type { ErpArticleEvent, ProductDetails, ProductEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { type Product, type ProductCommand, productDecider } from './product.js';

export const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;
export const article: ErpArticleEvent = {
  ...{
    type: 'ErpArticleChanged',
    number: '10-1',
    title: 'Pan',
    description: 'Iron & <heavy>',
    supplier: 'Forge',
    group: 'Cookware',
  },
  active: true,
};
export const priced = (minor: number, from = 1, until?: number): ErpArticleEvent => ({
  ...{ type: 'ErpPriceChanged', priceList: 'VK', validFrom: day(from), price: { minor, currency: 'EUR' } },
  ...(until !== undefined && { validUntil: day(until) }),
});
export const after = (product: Product, command: ProductCommand): Product => {
  const decision = productDecider.decide(product, command);
  if ('rejected' in decision) throw new Error(decision.rejected.type);
  return fold(productDecider.evolve, product, decision.accepted as readonly ProductEvent[]);
};
const sold = { articleId: '10-1', handle: 'erp-10-1', variantId: 'p_1' };
/** The stream of the ERP: each event has the next sequence, unless one is given. */
let lastSeq = 0;
export const take = (event: ErpArticleEvent, at = day(5), seq = (lastSeq += 1)): ProductCommand => ({
  ...{ type: 'TakeFromSource', ...sold, seq, at, event },
});
export const taken = (product: Product, event: ErpArticleEvent, at?: string) => after(product, take(event, at)) as ProductDetails;
export const staff = (product: ProductDetails, change: Partial<ProductDetails>) =>
  after(product, { type: 'PutProduct', ...product, ...change }) as ProductDetails;
export const onSale = () => taken(taken(undefined, article), priced(1200));
