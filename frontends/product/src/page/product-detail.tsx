import { navigate, paths, Price, Skeleton, useAddress } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { requestedOptionsOf, requestedVariant } from './requested-options.ts';
import { BuyForm } from '../buying/buy-form.tsx';
import { Gallery } from './gallery.tsx';
import { OptionGroup } from './option-group.tsx';
import styles from './product-detail.module.css';
import { StockHint } from './stock-hint.tsx';
import { useVariants } from '../variants/use-variants.ts';
import { choose, choosePicture, hasChoice, type Product, type Selection, selectionOf, variantOf } from '../variants/variants.ts';

const Trail = ({ product }: { product: Product }) => {
  const [collection] = product.collections.nodes;
  return (
    <nav className={styles.trail} aria-label={messages.trail}>
      <a href={paths.search()}>{messages.shopAll}</a>
      {collection && <a href={paths.collection(collection.handle)}>{collection.title}</a>}
    </nav>
  );
};

/** Pictures, texts and the buy form. The selected variant is in the URL. */
export const ProductDetail = ({ product }: { product: Product }) => {
  const { pathname, searchParams } = useAddress();
  const { variants, complete } = useVariants(product);
  const requested = requestedOptionsOf(product.options, searchParams);
  const { shown, instead } = requestedVariant(variants, requested, complete);
  const selection = shown ? selectionOf(shown) : requested.selection;
  const isLoading = !shown && !complete;
  const variant = variantOf(variants, selection);
  const show = (chosen: Selection) => navigate(`${pathname}?${new URLSearchParams(chosen)}`, { replace: true });
  const select = (name: string, value: string) => show(choose(variants, selection, name, value, complete));
  const selectPicture = (url: string) => {
    const chosen = choosePicture(variants, selection, url);
    if (chosen !== selection) show(chosen);
  };
  return (
    <div className={styles.page}>
      <Trail product={product} />
      <Gallery
        key={variant?.image?.url}
        images={product.images.nodes}
        first={variant?.image}
        title={product.title}
        onChoose={selectPicture}
      />
      <div className={styles.buy}>
        <div>
          {product.vendor && (
            <a className={styles.vendor} href={`${paths.search()}?${new URLSearchParams({ vendor: product.vendor })}`}>
              {product.vendor}
            </a>
          )}
          <h1 dir="auto">{product.title}</h1>
        </div>
        {isLoading && <Skeleton width="30%" height="2rem" />}
        {variant && <Price price={variant.price} was={variant.compareAtPrice} size="large" />}
        {hasChoice(product) && instead && (
          <p className={styles.instead} role="status">
            {instead}
          </p>
        )}
        {hasChoice(product) &&
          product.options.map((option) => (
            <OptionGroup
              key={option.id}
              option={option}
              variants={variants}
              complete={complete}
              selection={selection}
              onSelect={select}
            />
          ))}
        <StockHint variant={variant} isLoading={isLoading} />
        <BuyForm product={product} variant={variant} isLoading={isLoading} />
        <div
          className={styles.description}
          dir="auto"
          // The shop API sanitizes it: see the scalar HTML of its schema.
          dangerouslySetInnerHTML={{ __html: product.descriptionHtml }}
        />
        {variant?.sku && <p className={styles.sku}>{messages.sku(variant.sku)}</p>}
      </div>
    </div>
  );
};
