import { formatDate } from '@shop/kit';

/** An instant as a date in words, such as `4 March 2026`. */
export const shownDate = (instant: string): string => formatDate(instant, { dateStyle: 'long', timeZone: 'UTC' });
