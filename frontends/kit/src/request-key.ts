/** An unguessable key for one intention: sent again with the same mutation, it makes sure that it is carried out once. */
export const requestKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
