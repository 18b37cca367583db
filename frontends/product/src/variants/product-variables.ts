/** A product has at most three options; the URL may have other parameters too. */
const maxVariants = 10;

/** The variables of the product query at a URL: every parameter may be a selected option. */
export const productVariables = (handle: string, search: URLSearchParams) => ({
  handle,
  selected: [...search]
    .filter(([name, value]) => name !== '' && value !== '' && name.length <= 255 && value.length <= 255)
    .slice(0, maxVariants)
    .map(([name, value]) => ({ name, value })),
});
