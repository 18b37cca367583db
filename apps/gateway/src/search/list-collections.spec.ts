import { describe, expect, it } from 'vitest';
import { listCollections } from './list-collections.js';

const collection = (title: string, updatedAt: string) => ({
  handle: title.toLowerCase().replaceAll(' ', '-'),
  title,
  productCount: 1,
  updatedAt,
});
const collections = [
  collection('Café tables', '2026-03-01T00:00:00.000Z'),
  collection('Lamps', '2026-01-01T00:00:00.000Z'),
  collection('Table lamps', '2026-02-01T00:00:00.000Z'),
];
const titles = (listing: Parameters<typeof listCollections>[1]) =>
  listCollections(collections, listing).map(({ title }) => title);

describe('a list of collections', () => {
  it.each([
    [{}, ['Café tables', 'Lamps', 'Table lamps']],
    [{ reverse: true }, ['Table lamps', 'Lamps', 'Café tables']],
    [{ sortKey: 'UPDATED_AT' as const }, ['Lamps', 'Table lamps', 'Café tables']],
    [{ sortKey: 'TITLE' as const, reverse: true }, ['Table lamps', 'Lamps', 'Café tables']],
    [{ query: 'lamps' }, ['Lamps', 'Table lamps']],
    [{ query: 'cafe' }, ['Café tables']],
    [{ query: 'title:tab*' }, ['Café tables', 'Table lamps']],
    [{ query: 'table' }, ['Table lamps']],
    [{ query: 'handle:lamps' }, ['Lamps']],
    [{ query: 'id:"gid://shopify/Collection/lamps"' }, ['Lamps']],
    [{ query: 'title:lamps AND NOT title:table' }, ['Lamps']],
    [{ query: 'handle:lamps OR handle:table-lamps' }, ['Lamps', 'Table lamps']],
    [{ query: "updated_at:>='2026-02-01T00:00:00Z'" }, ['Café tables', 'Table lamps']],
    [{ query: 'colour:red' }, ['Café tables', 'Lamps', 'Table lamps']],
  ])('for %j', (listing, expected) => expect(titles(listing)).toEqual(expected));
});
