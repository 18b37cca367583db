import { describe, expect, it } from 'vitest';
import { descriptionOf } from './description.js';

describe('a description', () => {
  it.each([
    [undefined, 'A mug of enamel'],
    [null, 'A mug of enamel'],
    [99, 'A mug of enamel'],
    [7, 'A mug…'],
    [1, '…'],
    [0, ''],
  ])('of at most %s characters', (truncateAt, text) =>
    expect(descriptionOf('<p>A <b>mug</b> of enamel</p>', truncateAt)).toBe(text),
  );

  it.each([-1, -2_147_483_648])('rejects a length of %s characters', (truncateAt) =>
    expect(() => descriptionOf('<p>A mug</p>', truncateAt)).toThrow('truncateAt must not be negative'),
  );
});
