import type { ListedProduct } from '@millrace/contracts';
import type { SearchRow } from './search-row.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A product with its stock, and the columns that searches compare, count and sort by. */
@Entity({ name: 'product' })
export class ProductRow {
  @PrimaryColumn('text', { name: 'product_id' })
  productId!: string;

  /** The product as queries return it; null while only its stock is known. */
  @Column('jsonb', { nullable: true })
  doc!: ListedProduct | null;

  /** Stock by variant, pieces sold and paid orders; also of variants that the product does not have, or not yet. */
  @Column('jsonb')
  stock!: Pick<SearchRow, 'available' | 'policies' | 'sold' | 'orders'>;

  @Column('boolean')
  listed!: boolean;

  @Column('text', { nullable: true })
  handle!: string | null;

  /** The version of the product: its texts change with it only. */
  @Column('bigint')
  revision!: string;

  @Column('text', { name: 'title_key' })
  titleKey!: string;

  @Column('text', { name: 'product_type' })
  productType!: string;

  @Column('text')
  collection!: string;

  @Column('text')
  vendor!: string;

  @Column('text', { array: true })
  tags!: string[];

  /** `<name>\x1f<value>`, each once. */
  @Column('text', { array: true })
  options!: string[];

  /** Of the variants, in minor units, each once. */
  @Column('bigint', { array: true })
  prices!: string[];

  /** By variant its price in minor units, 1 if it is available, and the indexes of its options in `options`. */
  @Column('jsonb')
  variants!: number[][];

  @Column('bigint', { name: 'price_min' })
  priceMin!: string;

  @Column('bigint', { name: 'price_max' })
  priceMax!: string;

  @Column('boolean')
  available!: boolean;

  /** Pieces in orders that were paid. */
  @Column('bigint')
  sold!: string;

  /** Paid orders with the product, each counted once however many pieces it has. */
  @Column('bigint')
  orders!: string;

  @Column('timestamptz', { name: 'created_at', nullable: true })
  createdAt!: Date | null;

  /** Time of the last change by the merchant, ISO 8601, as in the document. */
  @Column('text', { name: 'updated_at' })
  updatedAt!: string;

  /**
   * Normalized words for corrections and completions, in three lines: of the title in order; of joined compounds of the title; of type,
   * vendor, tags and option values.
   */
  @Column('text')
  words!: string;

  /** SKUs and bar codes of the variants, letters and digits only, separated by blanks; later parts of SKUs with a prefix. */
  @Column('text')
  codes!: string;

  /** The languages that the product has translations into (BCP 47). */
  @Column('text', { array: true })
  locales!: string[];

  /** Lexemes with positions and weights. Computed by the view, not by the database, whose locale would decide what a letter is. */
  @Column('tsvector')
  document!: string;
}
