import { expect, it } from 'vitest';
import { shownAttributes } from './line-attributes.ts';

it('shows what was asked for with an item, but nothing that is empty or for programs', () =>
  expect(
    shownAttributes([
      { key: 'Engraving', value: 'Für Ada' },
      { key: '_bundle', value: '7' },
      { key: 'Gift wrap', value: '' },
      { key: 'Note', value: null },
      { key: 'Font', value: 'Serif: bold' },
    ]),
  ).toEqual(['Engraving: Für Ada', 'Font: Serif: bold']));
