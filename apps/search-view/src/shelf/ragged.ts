/** Lists of numbers by row, one after another in one array, so that a pass over all of them is a pass over memory. */
export class Ragged {
  heap: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private wasted = 0;

  set(row: number, values: readonly number[]): void {
    while (this.starts.length <= row) {
      this.starts.push(0);
      this.ends.push(0);
    }
    const [start = 0, end = 0] = [this.starts[row], this.ends[row]];
    const isRoomy = values.length <= end - start;
    this.wasted += isRoomy ? end - start - values.length : end - start;
    const at = isRoomy ? start : this.heap.length;
    values.forEach((value, index) => {
      this.heap[at + index] = value;
    });
    this.starts[row] = at;
    this.ends[row] = at + values.length;
    if (this.wasted > 1_000 && this.wasted * 2 > this.heap.length) this.compact();
  }

  of(row: number): readonly number[] {
    return this.heap.slice(this.starts[row], this.ends[row]);
  }

  private compact(): void {
    const heap: number[] = [];
    this.starts.forEach((start, row) => {
      const end = this.ends[row] ?? start;
      this.starts[row] = heap.length;
      for (let at = start; at < end; at++) heap.push(this.heap[at] ?? 0);
      this.ends[row] = heap.length;
    });
    this.heap = heap;
    this.wasted = 0;
  }
}
