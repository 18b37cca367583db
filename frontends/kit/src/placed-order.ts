const key = 'millrace.placed';

export interface PlacedOrder {
  order: string;
  /** The cart it was made of. It stays this browser's cart until the order is sure: a cancelled order opens it again. */
  cart: string;
}

/** The order which this browser has placed and whose end it does not know yet. */
export const placedOrder = {
  get: (): PlacedOrder | undefined => {
    const stored = localStorage.getItem(key);
    return stored ? (JSON.parse(stored) as PlacedOrder) : undefined;
  },
  set: (placed: PlacedOrder) => localStorage.setItem(key, JSON.stringify(placed)),
  forget: () => localStorage.removeItem(key),
};
