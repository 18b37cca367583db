import { searchDocument } from '../shop/documents.js';
import { graphqlClient } from '../shop/graphql-client.js';
import type { Search } from '../shop/searches.js';

export type Watched = {
  /** Milliseconds, of the answered searches. */
  readonly taken: number[];
  failed: number;
  empty: number;
  stale: number;
  /** The first errors. */
  readonly errors: string[];
};

export type Watch = Readonly<{ stop: () => Promise<Watched> }>;

type Counted = { readonly search: { readonly totalCount: number } };

const countDocument = 'query Count { search(query: "", first: 1) { totalCount } }';
const maxErrors = 5;

/** Searches repeatedly and checks every answer, until it is stopped. */
export const watchSearch = (api: string, clients: number, products: number, draw: () => Search): Watch => {
  const watched: Watched = { taken: [], failed: 0, empty: 0, stale: 0, errors: [] };
  let stopped = false;
  const note = (kind: 'failed' | 'empty' | 'stale', error: string) => {
    watched[kind] += 1;
    if (watched.errors.length < maxErrors) watched.errors.push(`${kind}: ${error}`);
  };
  const again = async (act: (client: ReturnType<typeof graphqlClient>) => Promise<void>) => {
    const client = graphqlClient(api);
    while (!stopped) await act(client).catch((error: unknown) => note('failed', String(error)));
    await client.close();
  };
  const search = () =>
    again(async (client) => {
      const began = performance.now();
      await client.request(searchDocument, draw());
      watched.taken.push(performance.now() - began);
    });
  const countAll = () =>
    again(async (client) => {
      const { data, extensions } = await client.requestWithExtensions<Counted>(countDocument);
      const { totalCount } = data.search;
      if (totalCount < products) note('empty', `${totalCount} of ${products} products`);
      for (const [view, { reached, behindEvents }] of Object.entries(extensions?.freshness ?? {}))
        if (!reached || behindEvents > 0) note('stale', `${view} is ${behindEvents} events behind`);
    });
  const all = [countAll(), ...Array.from({ length: clients }, search)];
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(all);
      return watched;
    },
  };
};
