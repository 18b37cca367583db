import { checkSlice, type Slice } from './connection.js';

/** A page of a list that is always empty. Throws `BAD_USER_INPUT` for an invalid page size, as other lists do. */
export const emptyConnection = (_: unknown, slice: Slice) => {
  checkSlice(slice);
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { nodes: [], edges: [], pageInfo };
};
