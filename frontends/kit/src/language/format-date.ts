import { pageLocale } from './language.ts';

/** An instant (ISO 8601) as the page writes dates, in the time zone of the browser unless the options name one. */
export const formatDate = (instant: string | Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(pageLocale(), options).format(new Date(instant));
