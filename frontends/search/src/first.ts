import { lastSegment } from '@shop/kit/shop/paths.ts';
import { readBrowse } from './browse/listing/address.ts';
import { CollectionQuery } from './browse/listing/collection.query.ts';
import { SearchQuery } from './browse/listing/search.query.ts';
import { collectionVariables, searchVariables } from './browse/listing/variables.ts';
import { LandingQuery } from './landing/landing.query.ts';

/** The first query of a page, sent before the scripts are loaded. */
const first = ({ pathname, searchParams }: URL) => {
  if (pathname === '/') return { query: LandingQuery, variables: {} };
  const browse = readBrowse(searchParams);
  return pathname.startsWith('/collections/')
    ? { query: CollectionQuery, variables: collectionVariables(lastSegment(pathname), browse) }
    : { query: SearchQuery, variables: searchVariables(browse) };
};

export default first;
