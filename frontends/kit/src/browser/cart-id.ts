const key = 'millrace.cart';

/** The id of this browser's cart, which is also its access key. */
export const cartId = {
  get: (): string | undefined => localStorage.getItem(key) ?? undefined,
  set: (id: string) => localStorage.setItem(key, id),
  forget: () => localStorage.removeItem(key),
};
