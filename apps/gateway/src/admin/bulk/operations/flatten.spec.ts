import { describe, expect, it } from 'vitest';
import { flatten, type Json } from './flatten.js';

describe('the objects of a connection', () => {
  it('follow each other, those of an inner connection behind their parent', () => {
    const inner: Json = { edges: [{ node: { id: 'v1' } }, { node: { id: 'v2', parts: { nodes: [{ id: 'x' }] } } }] };
    expect(flatten({ nodes: [{ id: 'p', variants: inner, tags: ['a'], seo: { title: 't' } }, { id: 'q' }] })).toEqual([
      { id: 'p', tags: ['a'], seo: { title: 't' } },
      { id: 'v1', __parentId: 'p' },
      { id: 'v2', __parentId: 'p' },
      { id: 'x', __parentId: 'v2' },
      { id: 'q' },
    ]);
  });

  it.each([null, undefined, 1, [], {}, { edges: null }])('are none in %j', (value) =>
    expect(flatten(value as never)).toEqual([]),
  );
});
