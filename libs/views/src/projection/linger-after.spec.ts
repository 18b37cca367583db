import { describe, expect, it } from 'vitest';
import { lingerAfter } from './leadership-term.js';

describe('the pause behind a transaction of a view', () => {
  it.each([
    ['ten milliseconds where few rows change, so that a change is visible soon', 0, 10],
    ['as short at ten rows', 10, 10],
    ['longer behind bulk work, whose rows will change again', 60, 60],
    ['a tenth of a second at most', 5_000, 100],
  ])('is %s', (_, changed, ms) => expect(lingerAfter(changed)).toBe(ms));
});
