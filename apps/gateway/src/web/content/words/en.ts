/** What the first HTML of a page says by itself, for browsers without scripts and for search engines. */
export const words = {
  /** Of amounts. */
  locale: 'en',
  about: 'Good things for home, table and trail, made to be used every day.',
  aboutShop: 'About the shop',
  needsScripts: 'The cart and the checkout of this shop need JavaScript. Everything we sell can be seen without.',
  privateNeedsScripts: 'The cart, the checkout and order pages need JavaScript.',
  buyNeedsScripts: 'To buy it, please turn on JavaScript.',
  shopAll: 'Shop all',
  allProducts: 'All products',
  resultsFor: (query: string) => `Results for “${query}”`,
  categories: 'Categories',
  collection: (title: string, shop: string, count: number | undefined) =>
    `${title} at ${shop}${count === undefined ? '' : count === 1 ? ': one product' : `: ${count} products`}, in stock and ready to ship.`,
  from: (price: string) => `from ${price}`,
  inStock: 'In stock',
  soldOut: 'Sold out',
  soldOutVariant: (variant: string) => `${variant} (sold out)`,
  notFound: 'Not found',
  moved: 'Moved',
  movedText: 'This page has moved',
  own: { cart: 'Your cart', checkout: 'Checkout', account: 'Your account', order: 'Your order', staff: 'Staff' },
  missing: {
    product: ['We don’t have this product', 'It may have been renamed, or we no longer sell it.'],
    collection: ['We don’t have this category', 'It may have been renamed.'],
    order: ['We can’t find this order', 'The link may be incomplete: it only works as a whole.'],
    page: ['Page not found', 'It may have moved, or the link may be wrong.'],
  } satisfies Record<string, readonly [heading: string, text: string]>,
};

export type PageWords = typeof words;
