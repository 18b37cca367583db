import { buildSchema } from 'graphql';
import { expect, it, vi } from 'vitest';
import { openDocumentReader } from './document-cache.js';

const schema = buildSchema('type Query { a: Int }');

it('validates a document once, and an invalid one each time', () => {
  const rule = vi.fn(() => ({}));
  const read = openDocumentReader(schema, [rule]);
  const document = read('{ a }');
  expect(document).toMatchObject({ kind: 'Document' });
  expect(read('{ a }')).toBe(document);
  expect(rule).toHaveBeenCalledTimes(1);
  for (let times = 0; times < 2; times += 1) expect(read('{ b }')).toMatchObject([{ message: expect.stringContaining('"b"') }]);
  expect(rule).toHaveBeenCalledTimes(3);
  expect(() => read('{')).toThrow('Syntax Error');
});
