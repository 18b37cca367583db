import type { Cart, Line, Warning } from './state/cart-model.ts';

const blocking = new Set<Warning['code']>([
  'MERCHANDISE_NOT_ENOUGH_STOCK',
  'MERCHANDISE_OUT_OF_STOCK',
  'MERCHANDISE_UNAVAILABLE',
]);

type Counted = Readonly<{ id: string; quantity: number; merchandise: Pick<Line['merchandise'], 'id' | 'quantityAvailable'> }>;

/**
 * Lines that exceed the stock, each with the quantity that is available (0: none). Lines of one variant share its stock, earlier ones
 * first. A cart with such a line cannot be ordered.
 */
export const blockedLines = (lines: readonly Counted[], warnings: readonly Warning[]): ReadonlyMap<string, number> => {
  const left = new Map<string, number>();
  const blocked = new Map<string, number>();
  for (const { id, quantity, merchandise } of lines) {
    const warning = warnings.find(({ target, code }) => target === id && blocking.has(code));
    if (!warning) continue;
    const none = warning.code !== 'MERCHANDISE_NOT_ENOUGH_STOCK';
    const available = none ? 0 : (left.get(merchandise.id) ?? Math.max(0, merchandise.quantityAvailable ?? 0));
    const had = Math.min(quantity, available);
    left.set(merchandise.id, available - had);
    if (had < quantity) blocked.set(id, had);
  }
  return blocked;
};

export const blockedIn = (cart: Cart, warnings: readonly Warning[]): ReadonlyMap<string, number> =>
  blockedLines(cart.lines.nodes, warnings);
