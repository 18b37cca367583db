/** Lists of numbers by row, one after another in one array, so that a pass over all of them is a pass over memory. */
export class JaggedArray {
  values: Int32Array | Float64Array;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private used = 0;
  private wasted = 0;

  /** Of whole numbers of 32 bits, unless any number may come. */
  constructor(private readonly kind: Int32ArrayConstructor | Float64ArrayConstructor = Int32Array) {
    this.values = new kind(64);
  }

  set(row: number, values: readonly number[]): void {
    while (this.starts.length <= row) {
      this.starts.push(0);
      this.ends.push(0);
    }
    const [start = 0, end = 0] = [this.starts[row], this.ends[row]];
    const isRoomy = values.length <= end - start;
    this.wasted += isRoomy ? end - start - values.length : end - start;
    const at = isRoomy ? start : this.used;
    if (!isRoomy) this.used += values.length;
    if (this.used > this.values.length) this.growTo(new this.kind(Math.ceil(this.used * 1.25)));
    this.values.set(values, at);
    this.starts[row] = at;
    this.ends[row] = at + values.length;
    if (this.wasted > 1_000 && this.wasted * 2 > this.used) this.compact();
  }

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
