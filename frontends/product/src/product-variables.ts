/** A product has three options at most; an address may hold other things too. */
const maxVariants = 10;

/** What is asked of a product at an address: all that the address says may be a choice. */
export const productVariables = (handle: string, search: URLSearchParams) => ({
  handle,
  selected: [...search]
    .filter(([name, value]) => name !== '' && value !== '' && name.length <= 255 && value.length <= 255)
    .slice(0, maxVariants)
    .map(([name, value]) => ({ name, value })),
});
