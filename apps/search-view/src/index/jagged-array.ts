/**
 * A list of numbers for each row, all in one typed array: that of a row lies from `starts[row]` to, without, `ends[row]`. A scan of many
 * rows reads memory in order. Replaced lists leave gaps, which are closed when they take up half of the array.
 */
export class JaggedArray {
  values: Int32Array | Float64Array;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private used = 0;
  private wasted = 0;

  /** Takes integers of 32 bits unless another kind is given. */
  constructor(private readonly kind: Int32ArrayConstructor | Float64ArrayConstructor = Int32Array) {
    this.values = new kind(64);
  }

  /** Replaces the list of a row; rows in between are empty. */
  set(row: number, values: readonly number[]): void {
    while (this.starts.length <= row) {
      this.starts.push(0);
      this.ends.push(0);
    }
    const [start = 0, end = 0] = [this.starts[row], this.ends[row]];
    const fits = values.length <= end - start;
    this.wasted += fits ? end - start - values.length : end - start;
    const at = fits ? start : this.used;
    if (!fits) this.used += values.length;
    if (this.used > this.values.length) this.growTo(new this.kind(Math.ceil(this.used * 1.25)));
    this.values.set(values, at);
    this.starts[row] = at;
    this.ends[row] = at + values.length;
    if (this.wasted > 1_000 && this.wasted * 2 > this.used) this.compact();
  }

  /** A copy of the list of a row; empty for an unknown row. */
  valuesOf(row: number): readonly number[] {
    return [...this.values.subarray(this.starts[row] ?? 0, this.ends[row] ?? 0)];
  }

  private growTo(heap: Int32Array | Float64Array): void {
    heap.set(this.values);
    this.values = heap;
  }

  private compact(): void {
    const heap = new this.kind(this.used - this.wasted + 64);
    let used = 0;
    this.starts.forEach((start, row) => {
      const end = this.ends[row] ?? start;
      heap.set(this.values.subarray(start, end), used);
      this.starts[row] = used;
      used += end - start;
      this.ends[row] = used;
    });
    [this.values, this.used, this.wasted] = [heap, used, 0];
  }
}
