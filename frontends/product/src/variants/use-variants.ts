import { shopClient } from '@shop/kit';
import { useEffect, useMemo, useState } from 'react';
import { MoreVariantsQuery } from './more-variants.query.ts';
import { type Product, type Variant, type Variants, variantsOf } from './variants.ts';

interface Rest {
  of: string;
  variants: readonly Variant[];
  complete: boolean;
}

const [firstRetryMs, maxRetryMs] = [1_000, 30_000];

/**
 * All variants of a product. Further pages are queried one after the other, a failed one again with growing delays; until they are
 * loaded it has the first ones and the requested one.
 */
export const useVariants = (product: Product): { variants: Variants; complete: boolean } => {
  const { id, selectedVariant } = product;
  const { nodes, pageInfo } = product.variants;
  const [rest, setRest] = useState<Rest>({ of: '', variants: [], complete: false });
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  useEffect(() => {
    const here = new AbortController();
    const read = async () => {
      const found: Variant[] = [];
      let retryMs = firstRetryMs;
      for (let cursor = after; cursor; ) {
        const { data } = await shopClient.query(MoreVariantsQuery, { id, after: cursor }).toPromise();
        const page = data?.product?.variants;
        if (here.signal.aborted || data?.product === null) return;
        if (!page) {
          await delay(retryMs, here.signal);
          retryMs = Math.min(2 * retryMs, maxRetryMs);
          continue;
        }
        found.push(...page.nodes);
        cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        setRest({ of: id, variants: [...found], complete: !cursor });
      }
    };
    void read();
    return () => here.abort();
  }, [id, after]);
  const variants = useMemo(() => {
    const known = [...nodes, ...(rest.of === id ? rest.variants : [])];
    const selected = selectedVariant && !known.some((variant) => variant.id === selectedVariant.id) ? [selectedVariant] : [];
    return variantsOf([...known, ...selected]);
  }, [nodes, rest, id, selectedVariant]);
  return { variants, complete: !after || (rest.of === id && rest.complete) };
};

/** Resolves after `ms`, or when the signal aborts. */
const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
