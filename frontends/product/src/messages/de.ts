import type { Messages } from './en.ts';

export { kitMessages } from '@shop/kit/messages/de.ts';

export const messages: Messages = {
  notFound: 'Nicht gefunden',
  missing: 'Dieses Produkt haben wir nicht',
  missingText: 'Es heißt vielleicht jetzt anders, oder wir verkaufen es nicht mehr.',
  similar: 'Nach Ähnlichem suchen',
  shopAll: 'Alle Artikel',
  trail: 'Pfad',
  loading: 'Das Produkt wird geladen',
  pictures: 'Bilder',
  picture: (number, count) => `Bild ${number} von ${count}`,
  sku: (sku) => `Artikelnummer: ${sku}`,
  alsoLike: 'Das könnte Ihnen auch gefallen',
  options: {
    available: '',
    'sold-out': ' (ausverkauft)',
    missing: ' (nicht in dieser Kombination)',
    value: (name, value) => `${name} „${value}“`,
    instead: (missed, shown) => `${missed} ist nicht verfügbar. Gezeigt wird stattdessen ${shown}.`,
  },
  stock: {
    checking: 'Verfügbarkeit wird geprüft',
    soldOut: 'Ausverkauft',
    later: 'Wird versandt, sobald es wieder auf Lager ist',
    few: (count) => `Nur noch ${count} auf Lager`,
    plenty: 'Auf Lager, sofort lieferbar',
  },
  buy: {
    form: 'Kaufen',
    quantity: (title) => `Menge: ${title}`,
    add: 'In den Warenkorb',
    soldOut: 'Ausverkauft',
    unreachable: 'Der Shop war nicht erreichbar, deshalb wurde nichts hinzugefügt. Bitte versuchen Sie es noch einmal.',
  },
};
