import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all cached keys, and of the longest cached key. */
const maxCacheSize = 2_000_000;
const maxKeyLength = 4_000;

const costs = new LRUCache<string, number>({ maxSize: maxCacheSize, sizeCalculation: (_, key) => key.length + 100 });
const documentNumbers = new WeakMap<DocumentNode, number>();
let documents = 0;

/** The cost of a document for variables of this shape, from the cache or counted and cached. */
export const cachedCost = (query: DocumentNode, shape: readonly unknown[], count: () => number): number => {
  const key = `${documentNumber(query)} ${JSON.stringify(shape)}`;
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = count();
  if (key.length <= maxKeyLength) costs.set(key, cost);
  return cost;
};

const documentNumber = (query: DocumentNode): number => {
  const number = documentNumbers.get(query) ?? ++documents;
  documentNumbers.set(query, number);
  return number;
};

/** The parts of a value that a cost can depend on: numbers, presence and list lengths, without texts. */
export const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
};
