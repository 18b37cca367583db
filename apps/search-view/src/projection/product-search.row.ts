import type { ListedProduct } from '@millrace/contracts';
import type { SearchRow } from './product-search.view.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A product with its stock, and what searches compare, count and sort by. */
@Entity({ name: 'product' })
export class ProductRow {
  @PrimaryColumn('text', { name: 'product_id' })
  productId!: string;

  /** The product as the shop shows it; null while only its stock is known. */
  @Column('jsonb', { nullable: true })
  doc!: ListedProduct | null;

  /** Stock by variant, pieces sold and orders paid: kept also for variants that the product does not have, or not yet. */
  @Column('jsonb')
  stock!: Pick<SearchRow, 'available' | 'policies' | 'sold' | 'orders'>;

  @Column('boolean')
  listed!: boolean;

  @Column('text', { nullable: true })
  handle!: string | null;

  /** The product's version: what may be remembered of its texts until it changes. */
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

  /** By variant its price in minor units, whether it can be had, and the places of its options in `options`. */
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

  /** Orders that were paid and hold it: how many found it worth buying, however many pieces one of them took. */
  @Column('bigint')
  orders!: string;

  @Column('timestamptz', { name: 'created_at', nullable: true })
  createdAt!: Date | null;

  /** When the merchant last changed it, as the document says it. */
  @Column('text', { name: 'updated_at' })
  updatedAt!: string;

  /**
   * Plain words, what a misspelt or unfinished word is compared with, in three lines: those of the title in order, those that some of
   * them make together, those of type, vendor, tags and option values.
   */
  @Column('text')
  words!: string;

  /** SKUs and bar codes of the variants, letters and digits only, parted by blanks. */
  @Column('text')
  codes!: string;

  /** Which words stand where. Made by the view, not by the database, whose locale says what a letter is. */
  @Column('tsvector')
  document!: string;
}
