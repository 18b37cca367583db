const key = 'millrace.placed';

export interface PlacedOrder {
  order: string;
  /** The cart of the order. It stays this browser's cart until the order is final: a cancelled order reopens it. */
  cart: string;
}

/** The order that this browser has placed and that is not final yet. */
export const placedOrder = {
  get: (): PlacedOrder | undefined => {
    const stored = localStorage.getItem(key);
    return stored ? (JSON.parse(stored) as PlacedOrder) : undefined;
  },
  set: (placed: PlacedOrder) => localStorage.setItem(key, JSON.stringify(placed)),
  forget: () => localStorage.removeItem(key),
};
