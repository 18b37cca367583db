import type { ItemState } from '@millrace/contracts';

/** What an existing system says of a warehouse: see `ErpStockChanged`. */
export type SourceStock = Readonly<{ warehouse: string; onHand: number; before?: number; ofShop?: true }>;

type SourceLevel = Readonly<{ warehouse: string; onHand: number }>;

/** The pieces that the stock has from a warehouse of the existing system. */
const takenFrom = ({ sources = [] }: ItemState, warehouse: string): number =>
  sources.find((source) => source.warehouse === warehouse)?.onHand ?? 0;

/**
 * The change of the stock that follows, and what it has from the warehouse then; undefined for none. `free`: pieces that may be taken away. What is
 * missing beyond that is taken with a later change: the pieces are promised to orders. A change that books what the shop has sold was counted here before.
 */
export const takeSourceLevel = (
  item: ItemState,
  { warehouse, onHand, before, ofShop }: SourceStock,
  free: number,
): Readonly<{ delta: number; source: SourceLevel }> | undefined => {
  const taken = takenFrom(item, warehouse);
  if (ofShop) {
    const booked = onHand - (before ?? taken);
    return booked === 0 ? undefined : { delta: 0, source: { warehouse, onHand: taken + booked } };
  }
  const delta = Math.max(onHand - taken, -Math.max(0, free));
  return delta === 0 ? undefined : { delta, source: { warehouse, onHand: taken + delta } };
};

/** The item after a change from a warehouse. */
export const withSourceLevel = (item: ItemState, source: SourceLevel | undefined): ItemState =>
  source
    ? { ...item, sources: [...(item.sources ?? []).filter(({ warehouse }) => warehouse !== source.warehouse), source] }
    : item;
