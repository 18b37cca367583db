import { expect, it } from 'vitest';
import { lastSegment, paths } from './paths.ts';

it('encodes an id with a key in the URL', () => {
  const id = 'gid://millrace/Order/a1?key=s/e+c=';
  expect(lastSegment(paths.order(id))).toBe(id);
});

it.each([
  ['/products/oil-lamp', 'oil-lamp'],
  ['/products/oil-lamp/', 'oil-lamp'],
  ['/products/100%', '100%'],
  ['/', ''],
])('the last segment of %s', (path, segment) => expect(lastSegment(path)).toBe(segment));
