import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Letters of what is kept, and of the longest that is worth it: no shop asks with so many values. */
const room = 2_000_000;
const longest = 4_000;

const costs = new LRUCache<string, number>({ maxSize: room, sizeCalculation: (_, key) => key.length + 100 });
const numbers = new WeakMap<DocumentNode, number>();
let documents = 0;

/** The cost of a document as it was counted before for variables of the same shape; else it is counted and, if that goes well, kept. */
export const knownCosts = (query: DocumentNode, shape: readonly unknown[], count: () => number): number => {
  const key = `${numberOf(query)} ${JSON.stringify(shape)}`;
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = count();
  if (key.length <= longest) costs.set(key, cost);
  return cost;
};

const numberOf = (query: DocumentNode): number => {
  const number = numbers.get(query) ?? ++documents;
  numbers.set(query, number);
  return number;
};

/** All of a value that a cost may depend on: numbers, what is there and what is not, lengths of lists; not what texts say. */
export const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
};
