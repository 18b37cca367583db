/** A random idempotency key for one user action: a mutation repeated with the same key is executed once. */
export const requestKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
