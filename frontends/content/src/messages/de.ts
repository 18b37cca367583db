import type { Messages } from './en.ts';

export { kitMessages } from '@shop/kit/messages/de.ts';

export const messages: Messages = {
  notFound: 'Nicht gefunden',
  missing: 'Seite nicht gefunden',
  missingText: 'Sie ist vielleicht umgezogen, oder der Link stimmt nicht.',
  shopAll: 'Alle Artikel',
  trail: 'Pfad',
  noArticles: 'Es gibt noch keine Beiträge.',
  older: 'Ältere Beiträge',
  by: (author) => `${author}, `,
};
