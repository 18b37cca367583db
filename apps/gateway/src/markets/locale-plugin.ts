import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { graphqlError } from '../graphql/errors.js';
import { inContextOf } from './in-context.js';
import type { Locale } from './locale.js';
import type { MarketPrices } from './market-prices.projection.js';

/** The language of the shop's texts. */
export const shopLanguage = 'EN';

/**
 * Sets the locale of an operation from its `@inContext`, before it is carried out. Operations without a country wait for nothing. An answer tells the
 * language of its texts in `extensions.localization` when another one was asked for.
 */
export const localePlugin = (markets: Pick<MarketPrices, 'market'>): ApolloServerPlugin<Readonly<{ locale: Locale }>> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request, contextValue }) => {
      const { country, language } = requestedContext({ schema, operation, variables: request.variables ?? {} });
      const locale: Locale = contextValue.locale;
      if (language != null) locale.language = language;
      if (country == null) return;
      locale.country = country;
      const market = await markets.market(country);
      if (market) locale.market = market;
    },
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const requested = contextValue.locale?.language;
      if (requested === undefined || requested === shopLanguage || body.kind !== 'single') return;
      const localization = { language: shopLanguage, requestedLanguage: requested, fallback: true };
      body.singleResult.extensions = { ...body.singleResult.extensions, localization };
    },
  }),
});

const requestedContext: typeof inContextOf = (of) => {
  try {
    return inContextOf(of);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw graphqlError('BAD_USER_INPUT', error.message, { argument: 'inContext' });
  }
};
