/** Bytes of cached replies of one query, until a product changes. */
export const replyCache = { cacheBytes: 24_000_000 };
