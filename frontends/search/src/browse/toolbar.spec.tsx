// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readBrowse } from './listing/address.ts';

const messages = '@shop/search/messages';

// As the import map of a page in German has it.
beforeAll(() => {
  vi.resetModules();
  vi.doMock(messages, () => import('../messages/de.ts'));
  document.documentElement.lang = 'de';
});
afterAll(() => {
  cleanup();
  vi.doUnmock(messages);
  vi.resetModules();
  document.documentElement.lang = '';
});

const browse = readBrowse(new URLSearchParams('sort=price&stock=in'));
const nothing = () => undefined;

it('a list of products speaks German in a page in German', async () => {
  const [{ Toolbar }, { NoResults }] = await Promise.all([import('./toolbar.tsx'), import('./no-results.tsx')]);
  render(<Toolbar total={1_234} fetching={false} browse={browse} onChange={nothing} onFilter={nothing} bare={false} />);
  screen.getByText('1.234 Artikel');
  screen.getByRole('button', { name: 'Filtern (1)' });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sortieren' }).selectedOptions[0]?.text).toBe(
    'Preis aufsteigend',
  );
  render(<NoResults browse={browse} onChange={nothing} suggestions={['Lampe']} />);
  screen.getByRole('heading', { name: 'Keine Ergebnisse' });
  screen.getByRole('link', { name: 'Nach „Lampe“ suchen' });
});
