import type { ApolloServerPlugin } from '@apollo/server';

const own = 'gid://millrace/';
const foreign = 'gid://shopify/';

const holds = (value: unknown): boolean => {
  if (typeof value === 'string') return value.startsWith(foreign);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holds);
};

/** The value with all ids in the form of the client. */
const translated = (value: unknown): unknown => {
  if (typeof value === 'string') return value.startsWith(own) ? foreign + value.slice(own.length) : value;
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translated(inner)]));
};

/**
 * Answers with ids `gid://shopify/…` to a request that has such an id in its document or its variables, because clients compare the ids that they get with
 * those that they have. Requests with both forms get this one.
 */
export const clientIdsPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, source, response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.data) return;
      if (!source?.includes(foreign) && !holds(request.variables)) return;
      body.singleResult.data = translated(body.singleResult.data) as Record<string, unknown>;
    },
  }),
};
