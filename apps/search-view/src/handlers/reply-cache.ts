/** Bytes of cached replies of one query, until a product changes. */
export const replyCache = { cacheBytes: 24_000_000 };

/** Bytes of the ids by handle that are remembered until a product changes. */
export const handleCacheBytes = 2_000_000;
