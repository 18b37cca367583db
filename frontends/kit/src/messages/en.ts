/** What the shared components say. */
export const kitMessages = {
  close: 'Close',
  tryAgain: 'Try again',
  soldOut: 'Sold out',
  left: (count: string) => `${count} left`,
  seeAll: 'See all',
  seeAllOf: (title: string) => `See all: ${title}`,
  oneLess: 'One less',
  oneMore: 'One more',
  price: { now: 'Now ', from: 'from ', was: ', was ' },
  errors: {
    here: 'Something went wrong here',
    notLoaded: 'This part of the page didn’t load',
    unreachable: 'Something went wrong',
    unreachableText: 'We couldn’t reach the shop. Your cart and your orders are safe.',
    offline: 'You’re offline',
    offlineText: 'This will load as soon as you’re back online. Your cart and your orders are safe.',
  },
  validation: {
    missing: 'Please fill out this field.',
    unchecked: 'Please check this box.',
    email: 'Please enter an email address.',
    tooShort: (length: string) => `Please use at least ${length} characters.`,
  },
  address: {
    country: 'Country',
    firstName: 'First name',
    lastName: 'Last name',
    address1: 'Address',
    address2: 'Apartment, suite, company (optional)',
    zip: 'Postal code',
    zipExample: (example: string) => `For example ${example}`,
    city: 'City',
    phone: 'Phone (optional)',
    phoneHint: 'For the carrier only.',
    choose: 'Choose one',
    STATE: 'State',
    PROVINCE: 'Province',
    PREFECTURE: 'Prefecture',
  },
};

export type KitMessages = typeof kitMessages;
