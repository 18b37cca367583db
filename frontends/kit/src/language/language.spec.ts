// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatMoney, formatPercent } from '../shop/money.ts';
import { countryName } from './country-name.ts';
import { counted } from './counted.ts';
import { formatDate } from './format-date.ts';
import { chooseLanguage, languageHeader, pageLanguage, pageLocale } from './language.ts';

const browserWants = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const items = { one: '{n} item', other: '{n} items' };

beforeEach(() => browserWants('en-GB', 'de'));
afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

describe('a page in German', () => {
  beforeEach(() => {
    document.documentElement.lang = 'de';
  });

  it('asks for texts in German', () => expect(languageHeader()).toEqual({ 'millrace-language': 'DE' }));

  it('writes numbers, amounts, dates and countries as in German', () => {
    expect(counted(items, 1_234)).toBe('1.234 items');
    expect(plain(formatMoney({ amount: '1234.5', currencyCode: 'EUR' }))).toBe('1.234,50 €');
    expect(plain(formatPercent(16))).toBe('16 %');
    expect(formatDate('2026-03-04T12:00:00Z', { dateStyle: 'long', timeZone: 'UTC' })).toBe('4. März 2026');
    expect(countryName('AT')).toBe('Österreich');
  });

  it('follows the variant of German that the browser wants', () => {
    browserWants('en-US', 'de-CH');
    expect(pageLocale()).toBe('de-CH');
    expect(plain(formatMoney({ amount: '1234.5', currencyCode: 'CHF' }))).toMatch(/^CHF 1['’]234\.50$/);
  });
});

it.each([
  [0, '0 items'],
  [1, '1 item'],
  [2, '2 items'],
  [1_234, '1,234 items'],
])('the plural of %i in English is that of its category', (count, text) => expect(counted(items, count)).toBe(text));

it('a language with more categories has its own texts for them', () => {
  document.documentElement.lang = 'pl';
  const forms = { one: '{n} produkt', few: '{n} produkty', many: '{n} produktów', other: '{n} produktu' };
  expect([1, 3, 5, 22].map((count) => counted(forms, count))).toEqual(['1 produkt', '3 produkty', '5 produktów', '22 produkty']);
});

it('a page without a language is in English, of the variant that the browser wants', () => {
  expect([pageLanguage(), pageLocale()]).toEqual(['en', 'en-GB']);
  browserWants('fr');
  expect(pageLocale()).toBe('en');
});

it('a choice is stored where the server reads it', () => {
  chooseLanguage('de');
  expect(document.cookie).toContain('millrace-language=de');
  chooseLanguage('en');
  expect(document.cookie).toContain('millrace-language=en');
});
