const key = 'millrace.cart.merged';

/** The cart that a merge at the log-in changed, until its result was seen or undone. */
export const mergedCart = {
  get: (): string | undefined => sessionStorage.getItem(key) ?? undefined,
  set: (id: string) => sessionStorage.setItem(key, id),
  forget: () => sessionStorage.removeItem(key),
};
