export { kitMessages } from '@shop/kit/messages/en.ts';

export const messages = {
  notFound: 'Not found',
  missing: 'We don’t have this product',
  missingText: 'It may have been renamed, or we no longer sell it.',
  similar: 'Search for something similar',
  shopAll: 'Shop all',
  trail: 'Breadcrumb',
  loading: 'Loading the product',
  pictures: 'Pictures',
  picture: (number: string, count: string) => `Picture ${number} of ${count}`,
  sku: (sku: string) => `SKU: ${sku}`,
  alsoLike: 'You may also like',
  options: {
    available: '',
    'sold-out': ' (sold out)',
    missing: ' (not in this combination)',
    value: (name: string, value: string) => `${name} “${value}”`,
    instead: (missed: string, shown: string) => `${missed} isn’t available. You’re looking at ${shown} instead.`,
  },
  stock: {
    checking: 'Checking availability',
    soldOut: 'Sold out',
    later: 'Ships as soon as it is back in stock',
    few: (count: string) => `Only ${count} left`,
    plenty: 'In stock, ready to ship',
  },
  buy: {
    form: 'Buy',
    quantity: (title: string) => `Quantity of ${title}`,
    add: 'Add to cart',
    soldOut: 'Sold out',
    unreachable: 'We couldn’t reach the shop, so nothing was added. Please try again.',
  },
};

export type Messages = typeof messages;
