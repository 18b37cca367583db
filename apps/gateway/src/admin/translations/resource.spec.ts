import type { ListedProduct } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { productOptionValueGid } from '../../identity/gid.js';
import { productAsOwner } from './product-owner.js';
import { partWith } from './resource.js';

describe('an option value of a product', () => {
  const options = [
    { name: 'a', values: ['b_c', 'd'] },
    { name: 'a_b', values: ['c', 'e'] },
  ];
  const product = { id: 'p', title: 'T', descriptionHtml: '', productType: '', seo: { title: '', description: '' }, options };
  const owner = productAsOwner(product as unknown as ListedProduct);
  const partOf = (gid: string) => partWith(owner, gid)?.part;

  it('is found by its id, also where another one has names that joined are the same', () => {
    for (const { name, values } of options)
      for (const value of values) expect(partOf(productOptionValueGid('p', name, value))).toEqual([name, value]);
  });

  it('is found by the id that it had before, as before', () => {
    expect(partOf('gid://millrace/ProductOptionValue/p_a_b_e')).toEqual(['a_b', 'e']);
    expect(partOf('gid://millrace/ProductOptionValue/p_a_b_c')).toEqual(['a', 'b_c']);
    expect(partOf('gid://millrace/ProductOption/p_a_b')).toEqual(['a_b']);
    expect(partOf('gid://millrace/ProductOptionValue/p_a_x')).toBeUndefined();
  });
});
