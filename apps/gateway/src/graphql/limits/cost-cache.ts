import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Letters of what is kept, and of the longest that is worth it: no shop asks with so many values. */
const maxCacheSize = 2_000_000;
const maxKeyLength = 4_000;

const costs = new LRUCache<string, number>({ maxSize: maxCacheSize, sizeCalculation: (_, key) => key.length + 100 });
const documentNumbers = new WeakMap<DocumentNode, number>();
let documents = 0;

/** The cost of a document as it was counted before for variables of the same shape; else it is counted and, if that goes well, kept. */
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

/** All of a value that a cost may depend on: numbers, what is there and what is not, lengths of lists; not what texts say. */
export const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
};
