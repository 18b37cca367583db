/** The words that the page shows the results of. */
export const searchedFor = ({ pathname, searchParams }: URL): string =>
  pathname.startsWith('/search') ? (searchParams.get('q') ?? '') : '';
