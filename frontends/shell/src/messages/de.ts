import type { Messages } from './en.ts';

export { kitMessages } from '@shop/kit/messages/de.ts';

export const messages: Messages = {
  offline: 'Sie sind offline. Diese Seite ist vielleicht nicht mehr aktuell.',
  online: 'Sie sind wieder online.',
  account: { logIn: 'Anmelden', loggedIn: 'Ihr Konto, angemeldet' },
  cart: {
    items: { one: 'Warenkorb, {n} Artikel', other: 'Warenkorb, {n} Artikel' },
    goTo: 'Zum Warenkorb',
    notShown: 'Ihr Warenkorb kann hier gerade nicht gezeigt werden.',
    slow: 'Ihr Warenkorb braucht länger als sonst.',
  },
  menu: { loading: 'Kategorien werden geladen …', failed: 'Die Kategorien konnten nicht geladen werden.' },
  theme: { system: 'Farben: wie das System', light: 'Farben: hell', dark: 'Farben: dunkel' },
  titles: { lost: 'Nicht gefunden', wrong: 'Etwas ist schiefgegangen', offline: 'Offline' },
  visits: {
    objects: 'Ihr Browser möchte nicht gezählt werden, deshalb zählen wir Ihren Besuch nicht.',
    granted: 'Ihr Besuch wird gezählt, ohne Ihren Namen.',
    denied: 'Ihr Besuch wird nicht gezählt.',
    open: 'Dürfen wir Ihren Besuch zählen? Ohne Ihren Namen, und nur hier.',
    stop: 'Nicht mehr zählen',
    start: 'Ja, zählen',
  },
};
