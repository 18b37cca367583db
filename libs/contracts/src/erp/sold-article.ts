// Apart from the rest of the library, which rules import: they use no hash function of Node.
import { createHash } from 'node:crypto';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The product and the variant as which an article of an existing system is sold, by the article's id. The ids follow from the handle as those of all
 * products do; articles whose numbers differ in capitals alone are one product.
 */
export const soldArticle = (articleId: string): Readonly<{ handle: string; productId: string; variantId: string }> => {
  const handle = `erp-${articleId.toLowerCase()}`;
  const productId = hash(handle).slice(0, 20);
  return { handle, productId, variantId: `${productId}_${hash('[]').slice(0, 8)}` };
};
