import { expect, it } from 'vitest';
import { shownAttributes } from './line-attributes.ts';

it('shows the attributes of a line, without empty ones and those for programs', () =>
  expect(
    shownAttributes([
      { key: 'Engraving', value: 'Für Ada' },
      { key: '_bundle', value: '7' },
      { key: 'Gift wrap', value: '' },
      { key: 'Note', value: null },
      { key: 'Font', value: 'Serif: bold' },
    ]),
  ).toEqual(['Engraving: Für Ada', 'Font: Serif: bold']));
