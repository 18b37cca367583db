/** An instant as a date in words, such as `4 March 2026`. */
export const shownDate = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));
