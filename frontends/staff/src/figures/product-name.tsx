import { paths } from '@shop/kit';
import type { Titles } from './use-figures.ts';

/** A product by its title, with a link to its page; by its id when it is not on sale any more. */
export const ProductName = ({ id, titles }: { id: string; titles: Titles }) => {
  const product = titles.get(id);
  return product ? <a href={paths.product(product.handle)}>{product.title}</a> : (id.split('/').at(-1) ?? id);
};
