import type { ListedProduct, ListedVariant } from '@millrace/contracts';

/** The state of one product. Stock may arrive before the product: then the row has no `product` and is not listed. */
export type SearchRow = Readonly<{
  product?: ListedProduct;
  /** Pieces available, by id of the variant. */
  available: Readonly<Record<string, number>>;
  /** Inventory policies by id of the variant; without one it is tracked and sold while it is in stock. */
  policies?: Readonly<Record<string, StockRules>>;
  /** Pieces in orders that were paid. */
  sold: number;
  /** Paid orders with the product. */
  orders: number;
}>;

/** How the stock of a variant is tracked, and whether it is sold without stock. */
export type StockRules = Pick<ListedVariant, 'tracked' | 'inventoryPolicy'>;
