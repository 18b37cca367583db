import { type FragmentOf, graphql, readFragment, type ResultOf } from '../graphql/shop.ts';
import { compareMoney } from '../money.ts';
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
      maxVariantPrice {
        amount
        currencyCode
      }
    }
  }
`);

const few = 5;

type Product = ResultOf<typeof productCardFragment>;

/** Of several prices nobody can tell which one was reduced: then a badge says so, and no price is struck through. */
const reductionOf = ({ priceRange: { minVariantPrice: min, maxVariantPrice: max }, compareAtPriceRange }: Product) => {
  const was = compareAtPriceRange.maxVariantPrice;
  const onePrice = min.amount === max.amount;
  return { onePrice, was: onePrice ? was : undefined, sale: compareMoney(was, onePrice ? max : min) > 0 };
};

const Flag = ({ product: { availableForSale, totalInventory: left }, sale }: { product: Product; sale: boolean }) => {
  if (!availableForSale) return <Badge>Sold out</Badge>;
  if (left !== null && left > 0 && left <= few) return <Badge tone="sale">{left} left</Badge>;
  return sale ? <Badge tone="sale">Sale</Badge> : null;
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
  const { onePrice, was, sale } = reductionOf(product);
  return (
    <article className={styles.card}>
      <Picture image={product.featuredImage} alt="" eager={eager} className={styles.picture} />
      <div className={styles.words}>
        <Heading className={styles.title}>
          <a href={paths.product(product.handle)}>{product.title}</a>
        </Heading>
        <p className={styles.vendor}>{product.vendor}</p>
        <p className={styles.price}>
          <Price price={product.priceRange.minVariantPrice} was={was} from={!onePrice} />
        </p>
      </div>
      <p className={styles.flag}>
        <Flag product={product} sale={sale} />
      </p>
    </article>
  );
};
