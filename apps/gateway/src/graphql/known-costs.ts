import type { DocumentNode } from 'graphql';

const costs = new WeakMap<DocumentNode, Map<string, number>>();
const most = 200;

/** The cost of a document as it was counted before for variables of the same shape; else it is counted and, if that goes well, kept. */
export const knownCosts = (query: DocumentNode, shape: readonly unknown[], count: () => number): number => {
  const known = costs.get(query) ?? new Map<string, number>();
  costs.set(query, known);
  const key = JSON.stringify(shape);
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = count();
  for (const oldest of known.keys()) if (known.size >= most) known.delete(oldest);
  known.set(key, cost);
  return cost;
};

/** All of a value that a cost may depend on: numbers, what is there and what is not, lengths of lists; not what texts say. */
export const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
};
