export { kitMessages } from '@shop/kit/messages/en.ts';

export const messages = {
  notFound: 'Not found',
  missing: 'Page not found',
  missingText: 'It may have moved, or the link may be wrong.',
  shopAll: 'Shop all',
  trail: 'Breadcrumb',
  noArticles: 'There are no articles yet.',
  older: 'Older articles',
  by: (author: string) => `${author}, `,
};

export type Messages = typeof messages;
