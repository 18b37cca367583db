import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLanguageOf } from './page-language.js';

const both = ['en', 'de'] as const;

describe('the language of a page', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-GB,en;q=0.9,de;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,de;q=0.5,en;q=0.3', 'de'],
    ['en;q=0.1, DE;q=0.2', 'de'],
    ['de;q=0, en', 'en'],
    ['de;q=0', 'en'],
    ['fr, *;q=0.5', 'en'],
    ['fr', 'en'],
    ['de;q=x, en;q=0.1', 'en'],
    [';;,,q=1', 'en'],
  ])('of a first visit with accept-language %j is %s', (accepted, language) =>
    expect(pageLanguageOf(both, { 'accept-language': accepted })).toBe(language),
  );

  it.each([
    ['millrace-language=de', 'de'],
    ['a=b; millrace-language=de; c=d', 'de'],
    ['millrace-language=en', 'en'],
    ['millrace-language=fr', 'en'],
    ['millrace-language=', 'en'],
    ['x-millrace-language=de', 'en'],
  ])('is the chosen one, where the shop has it: %s', (cookie, language) => {
    expect(pageLanguageOf(both, { cookie })).toBe(language);
    expect(pageLanguageOf(both, { cookie, 'accept-language': 'en' })).toBe(language);
  });

  it('is that of the shop for those who ask for none', () => expect(pageLanguageOf(['de', 'en'], {})).toBe('de'));

  it('is one of the shop, whatever the headers are', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (cookie, accepted) => {
        expect(both).toContain(pageLanguageOf(both, { cookie, 'accept-language': accepted }));
      }),
    ));
});
