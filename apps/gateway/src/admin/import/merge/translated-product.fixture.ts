import { type ProductDetails, productTexts, textDigest, translate } from '@millrace/contracts';
import fc from 'fast-check';

const translation = fc.record({
  at: fc.nat(20),
  locale: fc.constantFrom('de', 'pt-BR'),
  value: fc.stringMatching(/^[a-zäöü,;"']{1,8}$/),
  isOld: fc.boolean(),
});

/** Products with translations of some of their texts into German and Portuguese; some of them are of an earlier text. */
export const withTranslations = (products: fc.Arbitrary<ProductDetails>): fc.Arbitrary<ProductDetails> =>
  fc.tuple(products, fc.array(translation)).map(([one, some]) => {
    const texts = productTexts(one);
    const register = some.map(({ at, locale, value }) => {
      const { key, part } = texts[at % texts.length] ?? { key: 'title' };
      return { locale, key, value, ...(part && { part: [...part] }) };
    });
    const result = translate(texts, [], { register, remove: [] });
    const translations = 'translations' in result ? result.translations : [];
    const aged = translations.map((each, at) => (some[at]?.isOld ? { ...each, digest: textDigest('earlier') } : each));
    return { ...one, ...(aged.length > 0 && { translations: aged }) };
  });
