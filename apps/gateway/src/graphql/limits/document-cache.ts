import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Bytes of all cached documents, and the approximate bytes of a token in the syntax tree. */
const maxCacheBytes = 32_000_000;
const bytesPerToken = 600;

const documentBytes = ({ tokenCount = 0, loc }: DocumentNode): number =>
  200 + tokenCount * bytesPerToken + 2 * (loc?.source.body.length ?? 0);

/** A least-recently-used cache of parsed and valid documents, bounded by memory. */
export const openDocumentCache = () => {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: maxCacheBytes, sizeCalculation: documentBytes });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
};
