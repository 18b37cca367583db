import type { Counted } from '@shop/kit';

export { kitMessages } from '@shop/kit/messages/en.ts';

export const messages = {
  box: {
    label: 'Search the shop',
    submit: 'Search',
    suggestions: 'Suggestions',
    announced: { one: '{n} suggestion, use the arrow keys', other: '{n} suggestions, use the arrow keys' } as Counted,
    category: 'Category',
  },
  landing: {
    categories: 'Shop by category',
    popular: 'Popular right now',
    newIn: 'New in',
    why: 'Why shop with us',
    promises: {
      stock: {
        title: 'What you see is in stock',
        text: 'Stock is updated live, and your items are reserved as soon as you order.',
      },
      steps: { title: 'Follow every step', text: 'Your order page updates itself, from payment to delivery.' },
      guest: { title: 'No account needed', text: 'Check out as a guest. Your cart is saved for when you come back.' },
    },
  },
  shopAll: 'Shop all',
  notFound: 'Not found',
  missing: 'We don’t have this category',
  missingText: 'It may have been renamed. You can still browse all products.',
  resultsFor: (query: string) => `Results for “${query}”`,
  newIn: 'New in',
  allProducts: 'All products',
  products: 'Products',
  count: { one: '{n} product', other: '{n} products' } as Counted,
  loading: 'Loading…',
  more: 'Load more',
  next: 'Next page',
  sortBy: 'Sort by',
  orders: {
    relevance: 'Most relevant',
    'best-selling': 'Best selling',
    newest: 'Newest',
    price: 'Price, low to high',
    'price-desc': 'Price, high to low',
    title: 'Name, A to Z',
  },
  filters: {
    title: 'Filters',
    titleWith: (chosen: string) => `Filters (${chosen})`,
    open: 'Filter',
    chosen: 'Chosen filters',
    remove: (filter: string) => `Remove filter: ${filter}`,
    clearAll: 'Clear all',
    clear: 'Clear filters',
    show: 'Show products',
    showCount: { one: 'Show {n} product', other: 'Show {n} products' } as Counted,
    showAll: (count: string) => `Show all ${count}`,
    further: { one: '{n} more filter', other: '{n} more filters' } as Counted,
    inStock: 'In stock',
    inStockOnly: 'In stock only',
    price: 'Price',
    lowest: 'Lowest price',
    highest: 'Highest price',
    priceBetween: (min: string, max: string) => `Price ${min} to ${max}`,
    priceFrom: (min: string) => `Price from ${min}`,
    priceUpTo: (max: string) => `Price up to ${max}`,
  },
  nothing: {
    title: 'No results',
    filtered: 'No products match your filters. Try removing some.',
    text: 'Check the spelling, try fewer words, or browse all products.',
    searchFor: (query: string) => `Search for “${query}”`,
  },
  quoted: (term: string) => `“${term}”`,
  partialMatch: (terms: string) => `No results match all of your words. Showing results for ${terms}.`,
};

export type Messages = typeof messages;
