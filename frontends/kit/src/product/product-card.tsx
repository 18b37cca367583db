import { kitMessages } from '@shop/kit/messages';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../graphql/shop.ts';
import { formatCount } from '../language/counted.ts';
import { paths } from '../shop/paths.ts';
import { Badge } from '../ui/badge.tsx';
import { Picture } from './picture.tsx';
import { Price } from './price.tsx';
import styles from './product-card.module.css';

/** The fields of a product on a card; spread the fragment into the query of the list. */
export const productCardFragment = graphql(`
  fragment ProductCard on Product {
    id
    handle
    title
    vendor
    availableForSale
    totalInventory
    featuredImage {
      url
      altText
      width
      height
    }
    priceRange {
      minVariantPrice {
        amount
        currencyCode
      }
      maxVariantPrice {
        amount
        currencyCode
      }
    }
    compareAtPriceRange {
      maxVariantPrice {
        amount
        currencyCode
      }
    }
  }
`);

const few = 5;

type Product = ResultOf<typeof productCardFragment>;

/** With several prices it is unknown which one was reduced: then none is struck through. */
const pricesOf = ({ priceRange: { minVariantPrice: min, maxVariantPrice: max }, compareAtPriceRange }: Product) => {
  const onePrice = min.amount === max.amount;
  return { price: min, from: !onePrice, was: onePrice ? compareAtPriceRange.maxVariantPrice : undefined };
};

const Flag = ({ product: { availableForSale, totalInventory: left } }: { product: Product }) => {
  if (!availableForSale) return <Badge>{kitMessages.soldOut}</Badge>;
  return left !== null && left > 0 && left <= few ? <Badge tone="sale">{kitMessages.left(formatCount(left))}</Badge> : null;
};

interface Props {
  product: FragmentOf<typeof productCardFragment>;
  eager?: boolean;
  /** The level of its heading in the page. */
  heading?: 'h2' | 'h3';
}

/** A product in a list: the whole card is one link. */
export const ProductCard = ({ product: masked, eager = false, heading: Heading = 'h2' }: Props) => {
  const product = readFragment(productCardFragment, masked);
  return (
    <article className={styles.card}>
      <Picture image={product.featuredImage} alt="" eager={eager} shown="card" className={styles.picture} />
      <div className={styles.words}>
        <Heading className={styles.title} dir="auto">
          <a href={paths.product(product.handle)}>{product.title}</a>
        </Heading>
        <p className={styles.vendor}>{product.vendor}</p>
        <p className={styles.price}>
          <Price {...pricesOf(product)} />
        </p>
      </div>
      <p className={styles.flag}>
        <Flag product={product} />
      </p>
    </article>
  );
};
