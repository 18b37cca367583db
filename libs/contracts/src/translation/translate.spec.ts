import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productTexts } from './source-text.js';
import { textDigest } from './text-digest.js';
import { isOutdated, translate, withInstants } from './translate.js';
import type { Translation } from './translation.js';

const texts = productTexts({
  title: 'Mug',
  descriptionHtml: '<p>Holds tea.</p>',
  productType: 'Kitchen',
  seo: { title: '', description: '' },
  options: [{ name: 'Colour', values: ['Blue', 'Red'] }],
});
const translated = (
  known: readonly Translation[],
  register: Parameters<typeof translate>[2]['register'],
): readonly Translation[] => {
  const result = translate(texts, known, { register, remove: [] });
  if ('rejection' in result) throw new Error(result.rejection.type);
  return result.translations;
};
const title = { locale: 'de', key: 'title', value: 'Becher' };

describe('translations', () => {
  it('have the digest of the text that they translate', () =>
    expect(translated([], [title])).toEqual([{ ...title, digest: textDigest('Mug') }]));

  it('of parts do not touch those of the whole', () => {
    const blue = { locale: 'de', key: 'name', part: ['Colour', 'Blue'], value: 'Blau' };
    const colour = { locale: 'de', key: 'name', part: ['Colour'], value: 'Farbe' };
    expect(translated([], [blue, colour, title])).toEqual([
      { ...blue, digest: textDigest('Blue') },
      { ...colour, digest: textDigest('Colour') },
      { ...title, digest: textDigest('Mug') },
    ]);
  });

  it('are rejected for an unknown text, an outdated digest and too much text', () => {
    const of = (one: Parameters<typeof translate>[2]['register'][number]) =>
      translate(texts, [], { register: [title, one], remove: [] });
    expect(of({ ...title, key: 'price' })).toEqual({ rejection: { type: 'TextNotFound', key: 'price' } });
    expect(of({ ...title, key: 'name', part: ['Size'] })).toMatchObject({ rejection: { type: 'TextNotFound', part: ['Size'] } });
    expect(of({ ...title, digest: textDigest('Cup') })).toEqual({
      rejection: { type: 'SourceTextChanged', key: 'title', digest: textDigest('Mug') },
    });
    expect(of({ ...title, value: 'x'.repeat(256) })).toEqual({
      rejection: { type: 'TranslationTooLong', key: 'title', maxLength: 255 },
    });
  });

  it('that are registered again, or removed without being there, are the same list', () => {
    const known = translated([], [title]);
    expect(translated(known, [title])).toBe(known);
    expect(translate(texts, known, { register: [], remove: [{ locale: 'fr', key: 'title' }] })).toEqual({ translations: known });
    expect(translate(texts, known, { register: [], remove: [title] })).toEqual({ translations: [] });
  });

  it('are outdated when the source text is another one or is no more', () => {
    const [known] = translated([], [title]);
    expect([isOutdated(known as Translation, { value: 'Mug' }), isOutdated(known as Translation, { value: 'Cup' })]).toEqual([
      false,
      true,
    ]);
    expect(isOutdated(known as Translation, undefined)).toBe(true);
  });

  it('keep the instant of their last change', () => {
    const first = withInstants(translated([], [title]), [], '2026-01-01T00:00:00Z');
    const later = translated(first, [{ locale: 'fr', key: 'title', value: 'Tasse' }]);
    expect(withInstants(later, first, '2026-02-01T00:00:00Z').map(({ locale, updatedAt }) => [locale, updatedAt])).toEqual([
      ['de', '2026-01-01T00:00:00Z'],
      ['fr', '2026-02-01T00:00:00Z'],
    ]);
  });

  it('do not depend on the order in which they were registered', () => {
    const one = fc.record({
      locale: fc.constantFrom('de', 'fr'),
      key: fc.constantFrom('title', 'body_html', 'product_type'),
      value: fc.string({ minLength: 1, maxLength: 10 }),
    });
    const named = ({ locale, key }: { locale: string; key: string }) => `${locale} ${key}`;
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: named }), (some) => {
        const oneByOne = some.reduce((known: readonly Translation[], each) => translated(known, [each]), []);
        expect(translated([], some.toReversed())).toEqual(oneByOne);
      }),
    );
  });
});
