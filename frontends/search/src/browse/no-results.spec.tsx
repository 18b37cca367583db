// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { readBrowse } from './listing/address.ts';
import { NoResults } from './no-results.tsx';

afterEach(cleanup);

it('offers searches that find products', () => {
  const browse = readBrowse(new URLSearchParams({ q: 'dog lead' }));
  render(<NoResults browse={browse} onChange={() => undefined} suggestions={['dog', 'flying disc']} />);
  screen.getByRole('heading', { name: 'No results' });
  expect(screen.getByRole('link', { name: 'Search for “dog”' }).getAttribute('href')).toBe('/search?q=dog');
  expect(screen.getByRole('link', { name: 'Search for “flying disc”' }).getAttribute('href')).toBe('/search?q=flying%20disc');
});
