import { expect, it } from 'vitest';
import { lastSegment, paths } from './paths.ts';

it('carries an id with a key through the address', () => {
  const id = 'gid://millrace/Order/a1?key=s/e+c=';
  expect(lastSegment(paths.order(id))).toBe(id);
});

it.each([
  ['/products/oil-lamp', 'oil-lamp'],
  ['/products/oil-lamp/', 'oil-lamp'],
  ['/products/100%', '100%'],
  ['/', ''],
])('the last segment of %s', (path, segment) => expect(lastSegment(path)).toBe(segment));
