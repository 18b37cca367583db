import type { PageWords } from './en.js';

export const words: PageWords = {
  locale: 'de',
  about: 'Gutes für Haus, Tisch und unterwegs, gemacht für jeden Tag.',
  aboutShop: 'Über den Shop',
  needsScripts: 'Warenkorb und Kasse dieses Shops brauchen JavaScript. Alles, was wir verkaufen, ist auch ohne zu sehen.',
  privateNeedsScripts: 'Warenkorb, Kasse und Bestellungen brauchen JavaScript.',
  buyNeedsScripts: 'Bitte schalten Sie JavaScript ein, um es zu kaufen.',
  shopAll: 'Alle Artikel',
  allProducts: 'Alle Artikel',
  resultsFor: (query) => `Ergebnisse für „${query}“`,
  categories: 'Kategorien',
  collection: (title, shop, count) =>
    `${title} bei ${shop}${count === undefined ? '' : `: ${count} Artikel`}, auf Lager und sofort lieferbar.`,
  from: (price) => `ab ${price}`,
  inStock: 'Auf Lager',
  soldOut: 'Ausverkauft',
  soldOutVariant: (variant) => `${variant} (ausverkauft)`,
  notFound: 'Nicht gefunden',
  moved: 'Umgezogen',
  movedText: 'Diese Seite ist umgezogen',
  own: { cart: 'Ihr Warenkorb', checkout: 'Kasse', account: 'Ihr Konto', order: 'Ihre Bestellung', staff: 'Personal' },
  missing: {
    product: ['Dieses Produkt haben wir nicht', 'Es heißt vielleicht jetzt anders, oder wir verkaufen es nicht mehr.'],
    collection: ['Diese Kategorie haben wir nicht', 'Sie heißt vielleicht jetzt anders.'],
    order: ['Diese Bestellung finden wir nicht', 'Der Link ist vielleicht unvollständig: Er gilt nur als Ganzes.'],
    page: ['Seite nicht gefunden', 'Sie ist vielleicht umgezogen, oder der Link stimmt nicht.'],
  },
};
