import type { ItemState } from '@millrace/contracts';

/** The stock of a warehouse of an existing system: see `ErpStockChanged`. `seq`: the sequence of the event in its stream. */
export type SourceStock = Readonly<{ seq: number; warehouse: string; onHand: number; before?: number; ofShop?: true }>;

type SourceLevel = Readonly<{ warehouse: string; onHand: number; seq?: number }>;
type SourceChange = Readonly<{ delta: number; source: SourceLevel }>;

const levelOf = ({ sources = [] }: ItemState, warehouse: string): SourceLevel =>
  sources.find((source) => source.warehouse === warehouse) ?? { warehouse, onHand: 0 };

/** The pieces that a change books because the shop has sold them, below zero; `taken`: the former level where the event has none. */
const bookedBy = ({ onHand, before, ofShop }: SourceStock, taken: number): number => (ofShop ? onHand - (before ?? taken) : 0);

/**
 * The change of the stock that follows, and what it has from the warehouse then; undefined for none. Events of a warehouse may come in any order: the
 * stock from there is what the newest one says, less what all of them book as sales of the shop, which the shop has counted itself. An event that books
 * sales must come once. `free`: pieces that may be taken away. What is missing beyond that is taken with a later change: the pieces are promised to orders.
 */
export const takeSourceLevel = (item: ItemState, stock: SourceStock, free: number): SourceChange | undefined => {
  const { warehouse, onHand, before, seq } = stock;
  const level = levelOf(item, warehouse);
  const booked = bookedBy(stock, level.onHand);
  const isNewer = seq > (level.seq ?? 0);
  if (!isNewer && (booked === 0 || before === undefined)) return undefined;
  const wanted = (isNewer ? onHand - level.onHand : 0) - booked;
  // A negative zero is no number of pieces in JSON.
  const delta = Math.max(wanted, -Math.max(0, free)) + 0;
  // The event before this one has the same pieces, so it need not be known which of both is newer.
  if (delta === 0 && before === onHand) return undefined;
  const short = delta - wanted;
  const source = { warehouse, onHand: (isNewer ? onHand : level.onHand) + short };
  return { delta, source: isNewer ? { ...source, seq } : { ...source, ...(level.seq !== undefined && { seq: level.seq }) } };
};

/** The item after a change from a warehouse. */
export const withSourceLevel = (item: ItemState, source: SourceLevel | undefined): ItemState =>
  source
    ? { ...item, sources: [...(item.sources ?? []).filter(({ warehouse }) => warehouse !== source.warehouse), source] }
    : item;
