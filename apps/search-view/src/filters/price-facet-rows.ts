import { JaggedArray } from '../index/jagged-array.js';
import type { ProductIndex } from '../index/product-index.js';
import { type PriceRange, priceRanges } from './price-ranges.js';

/** Products whose prices count for the price facet: with all their prices, or with those that other filters leave. */
export class PriceFacetRows {
  private readonly rows: Int32Array;
  private count = 0;
  private readonly narrowed = new Map<number, readonly number[]>();

  constructor(
    private readonly index: ProductIndex,
    most: number,
  ) {
    this.rows = new Int32Array(most);
  }

  add(row: number): void {
    this.rows[this.count++] = row;
  }

  addNarrowed(row: number, prices: readonly number[]): void {
    const { starts, ends } = this.index.prices;
    if (prices.length !== (ends[row] as number) - (starts[row] as number)) this.narrowed.set(row, prices);
    if (prices.length > 0) this.add(row);
  }

  ranges(): readonly PriceRange[] {
    const rows = this.rows.subarray(0, this.count);
    if (this.narrowed.size === 0) return priceRanges(this.index.prices, rows);
    const left = new JaggedArray(Float64Array);
    rows.forEach((row, place) => left.set(place, this.narrowed.get(row) ?? this.index.prices.valuesOf(row)));
    return priceRanges(
      left,
      rows.map((_, place) => place),
    );
  }
}
