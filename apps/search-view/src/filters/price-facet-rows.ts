import { JaggedArray } from '../index/jagged-array.js';
import type { ProductIndex } from '../index/product-index.js';
import type { PriceRange } from '../index/row-sets.js';
import { priceRanges } from './price-ranges.js';

/** Collects the products that count for the price facet: with all their prices, or with those of the variants that other filters leave. */
export class PriceFacetRows {
  private readonly rows: Int32Array;
  private count = 0;
  private readonly narrowed = new Map<number, readonly number[]>();

  constructor(
    private readonly index: ProductIndex,
    max: number,
  ) {
    this.rows = new Int32Array(max);
  }

  /** With all prices of the product. */
  add(row: number): void {
    this.rows[this.count++] = row;
  }

  /** With these prices, ascending; none adds nothing. */
  addNarrowed(row: number, prices: readonly number[]): void {
    const { starts, ends } = this.index.prices;
    if (prices.length !== (ends[row] as number) - (starts[row] as number)) this.narrowed.set(row, prices);
    if (prices.length > 0) this.add(row);
  }

  /** See `priceRanges`. */
  ranges(): readonly PriceRange[] {
    const rows = this.rows.subarray(0, this.count);
    if (this.narrowed.size === 0) return priceRanges(this.index.prices, rows);
    const left = new JaggedArray(Float64Array);
    rows.forEach((row, position) => left.set(position, this.narrowed.get(row) ?? this.index.prices.valuesOf(row)));
    return priceRanges(
      left,
      rows.map((_, position) => position),
    );
  }
}
