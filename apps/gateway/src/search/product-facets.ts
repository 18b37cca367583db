import { SearchProducts } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import { typesOf } from '../catalogue/catalogue.models.js';
import { badUserInput } from '../graphql/errors.js';
import { connectionOf, maxPage } from '../graphql/connection.js';

const compare = (one: string, other: string): number => one.localeCompare(other, 'en');

/** The first texts of a list, which is a required size, each with itself as its cursor. */
const firstOf = (texts: Iterable<string>, first: number) => {
  if (first < 1 || first > maxPage) throw badUserInput(`first must be between 1 and ${maxPage}`, 'first');
  return connectionOf([...new Set(texts)].toSorted(compare), { first }, (text) => text);
};

/** The types of products on sale. */
export const productTypes = async ({ catalogue }: ShopContext, first: number) =>
  firstOf((await catalogue.typeCollections()).flatMap(typesOf), first);

/** The tags of products on sale, as the search offers them. */
export const productTags = async ({ session }: ShopContext, first: number) => {
  const everything = { text: '', filters: {}, sort: 'RELEVANCE', reverse: false, first: 0, withFacets: true } as const;
  const { facets } = await session.query(SearchProducts, everything);
  const tags = facets.filter(({ id }) => id === 'tag').flatMap(({ values }) => values.map(({ value }) => value));
  return firstOf(tags, first);
};
