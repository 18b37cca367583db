import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { languageHeader } from '../language/language.ts';
import { heldToken } from '../browser/log-in-state.ts';
import { fetchOnce } from './early.ts';
import { positionIn, recentPosition, storePosition } from './position.ts';

const readYourWrites = mapExchange({
  onResult(result) {
    const position = result.operation.kind === 'mutation' ? positionIn(result.data) : undefined;
    if (position) storePosition(position);
  },
});

/** A client of the shop API whose reads see the writes of this tab. */
export const createShopClient = (url = '/graphql') =>
  new Client({
    url,
    preferGetMethod: false,
    fetch: fetchOnce,
    exchanges: [cacheExchange, readYourWrites, fetchExchange],
    fetchOptions: () => {
      const headers = new Headers({ 'millrace-token': heldToken, ...languageHeader() });
      const position = recentPosition();
      if (position) headers.set('millrace-read-after', position);
      return { credentials: 'same-origin', headers };
    },
  });

/** The one client of this micro-frontend. */
export const shopClient = createShopClient();
