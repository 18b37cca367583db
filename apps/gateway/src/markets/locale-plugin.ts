import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ShopSettings } from '../config/shop-settings.js';
import type { LanguageCode } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { AnswerLanguage } from '../languages/answer-language.js';
import { localeOf } from '../languages/language-codes.js';
import { inContextOf } from './in-context.js';
import type { Locale } from './locale.js';
import type { MarketPrices } from './market-prices.projection.js';

/** The header with the language (`LanguageCode`) for operations that ask for none; another than the shop's has no effect. */
export const languageHeader = 'millrace-language';

/** Ids of what was not translated that an answer tells at most. */
const maxUntranslated = 50;

/**
 * Sets the locale of an operation from its `@inContext`, or the header with a language, before it is carried out. Operations without a country wait for nothing. An answer tells the
 * language of its texts in `extensions.localization` and in the header `content-language` when another than the shop's was requested.
 */
export const localePlugin = (
  markets: Pick<MarketPrices, 'market'>,
  { languages }: Pick<ShopSettings, 'languages'>,
): ApolloServerPlugin<Readonly<{ locale: Locale }>> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request, contextValue }) => {
      const { country, language: requested } = requestedContext({ schema, operation, variables: request.variables ?? {} });
      const language = requested ?? languages.find((code) => code === request.http?.headers.get(languageHeader));
      const locale: Locale = contextValue.locale;
      if (language != null) locale.language = language;
      if (language != null && languages.includes(language)) locale.spoken = localeOf(language);
      if (language != null && languages.indexOf(language) > 0) locale.answer = new AnswerLanguage(localeOf(language));
      if (country == null) return;
      locale.country = country;
      const market = await markets.market(country);
      if (market) locale.market = market;
    },
    willSendResponse: async ({ response: { body, http }, contextValue }) => {
      const { language: requested, answer } = contextValue.locale ?? {};
      const [own] = languages;
      if (requested === undefined || requested === own || body.kind !== 'single') return;
      const localization = reportedLanguage(requested, own, answer);
      const spoken = [...(localization.language === own ? [] : [requested]), ...(localization.fallback ? [own] : [])];
      http.headers.set('content-language', spoken.map(localeOf).join(', '));
      body.singleResult.extensions = { ...body.singleResult.extensions, localization };
    },
  }),
});

/** `language`: of the texts of the answer, as far as they are translated; `fallback`: whether some are in the shop's. */
const reportedLanguage = (requestedLanguage: LanguageCode, own: LanguageCode, answer: AnswerLanguage | undefined) => {
  if (!answer) return { language: own, requestedLanguage, fallback: true };
  const { isTranslated, untranslated } = answer;
  const fallback = untranslated.length > 0;
  const language = fallback && !isTranslated ? own : requestedLanguage;
  return { language, requestedLanguage, fallback, ...(fallback && { untranslated: untranslated.slice(0, maxUntranslated) }) };
};

const requestedContext: typeof inContextOf = (of) => {
  try {
    return inContextOf(of);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw graphqlError('BAD_USER_INPUT', error.message, { argument: 'inContext' });
  }
};
