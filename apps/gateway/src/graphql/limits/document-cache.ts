import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Bytes of all documents that are kept parsed, and about what a word of one takes with its place in the tree. */
const maxCacheBytes = 32_000_000;
const bytesPerToken = 600;

const documentBytes = ({ tokenCount = 0, loc }: DocumentNode): number =>
  200 + tokenCount * bytesPerToken + 2 * (loc?.source.body.length ?? 0);

/** Documents that were asked with before, parsed and found valid: weighed by what they take in memory, the oldest go first. */
export const openDocumentCache = () => {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: maxCacheBytes, sizeCalculation: documentBytes });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
};
