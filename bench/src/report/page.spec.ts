import { describe, expect, it } from 'vitest';
import { withPart } from './page.js';
import { table } from './table.js';

const page = 'before\n<!-- bench:a -->\nold\n<!-- /bench:a -->\nbetween\n<!-- bench:b -->\n<!-- /bench:b -->\n';

describe('a page with measured parts', () => {
  it('replaces one part and leaves the rest unchanged', () =>
    expect(withPart(page, 'a', 'new')).toBe(page.replace('old', 'new')));
  it('is unchanged when a part is replaced by the same text', () => {
    const once = withPart(page, 'b', 'new');
    expect(withPart(once, 'b', 'new')).toBe(once);
  });
  it('throws when it has no place for the part', () => expect(() => withPart(page, 'c', 'new')).toThrow('no place for c'));
});

it('a table aligns names to the left and figures to the right', () =>
  expect(table(['', '1/s'], [['search', '12']])).toBe('|        | 1/s |\n|--------|----:|\n| search |  12 |'));
