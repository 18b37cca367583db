import type { ApolloServerPlugin } from '@apollo/server';
import type { TokenCookie } from '../identity/token-cookie.js';

/** Sends the cookie with the access token when a request has changed it. */
export const tokenCookiePlugin: ApolloServerPlugin<Readonly<{ tokenCookie?: TokenCookie }>> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { tokenCookie }, response }) => {
      const cookie = tokenCookie?.setCookie;
      if (cookie !== undefined) response.http.headers.set('set-cookie', cookie);
    },
  }),
};
