import { type OrderLine, prefixOf, type ReservationEvent, type StockLine } from '@millrace/contracts';

type Short = Extract<ReservationEvent, { type: 'StockReservationRefused' }>['short'];

/** What the warehouse must know of the lines: each variant once, with all its pieces. */
export const stockLines = (lines: readonly OrderLine[]): StockLine[] => {
  const pieces = new Map<string, number>();
  for (const { variantId, quantity } of lines) pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  return [...pieces].map(([variantId, quantity]) => ({ variantId, quantity }));
};

const longest = 500;

/** What was short, in the words of the order: "Mug (Small): 2 wanted, 1 left". */
export const shortageText = (lines: readonly OrderLine[], short: Short): string => {
  const words = short.map(
    ({ variantId, wanted, available }) => `${nameOf(lines, variantId)}: ${wanted} wanted, ${available} left`,
  );
  const text = words.join('; ');
  return text.length > longest ? `${prefixOf(text, longest - 1)}…` : text;
};

const nameOf = (lines: readonly OrderLine[], variantId: string): string => {
  const line = lines.find((bought) => bought.variantId === variantId);
  if (!line) return variantId;
  return line.variantTitle === '' ? line.title : `${line.title} (${line.variantTitle})`;
};
