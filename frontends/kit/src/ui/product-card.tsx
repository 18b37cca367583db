import { graphql, type FragmentOf, readFragment } from '../graphql/shop.ts';
import { paths } from '../paths.ts';
import { Badge } from './badge.tsx';
import { Picture } from './picture.tsx';
import { Price } from './price.tsx';
import styles from './product-card.module.css';

/** What a card needs of its product; spread it into the query of the list. */
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
      minVariantPrice {
        amount
        currencyCode
      }
    }
  }
`);

const few = 5;

const Stock = ({ available, left }: { available: boolean; left: number | null }) => {
  if (!available) return <Badge>Sold out</Badge>;
  return left !== null && left > 0 && left <= few ? <Badge tone="sale">{left} left</Badge> : null;
};

interface Props {
  product: FragmentOf<typeof productCardFragment>;
  eager?: boolean;
  /** The level of its heading in the page. */
  heading?: 'h2' | 'h3';
}

/** A product in a list: all of it is one link. */
export const ProductCard = ({ product: masked, eager = false, heading: Heading = 'h2' }: Props) => {
  const product = readFragment(productCardFragment, masked);
  const { minVariantPrice, maxVariantPrice } = product.priceRange;
  return (
    <article className={styles.card}>
      <Picture image={product.featuredImage} alt="" eager={eager} className={styles.picture} />
      <div className={styles.words}>
        <Heading className={styles.title}>
          <a href={paths.product(product.handle)}>{product.title}</a>
        </Heading>
        <p className={styles.vendor}>{product.vendor}</p>
        <p className={styles.price}>
          <Price
            price={minVariantPrice}
            was={product.compareAtPriceRange.minVariantPrice}
            from={minVariantPrice.amount !== maxVariantPrice.amount}
          />
        </p>
      </div>
      <p className={styles.stock}>
        <Stock available={product.availableForSale} left={product.totalInventory} />
      </p>
    </article>
  );
};
