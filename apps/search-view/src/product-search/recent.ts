/** Answers by question, kept as long as there is room for their weight; the oldest go first. */
export class Recent<T> {
  private readonly answers = new Map<string, T>();
  private total = 0;

  constructor(
    private readonly room: number,
    private readonly weightOf: (answer: T) => number,
  ) {}

  /** The answer that is kept, else a new one. */
  once(question: string, make: () => T): T {
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    const answer = make();
    this.answers.set(question, answer);
    this.total += this.weightOf(answer);
    for (const [oldest, one] of this.answers) {
      if (this.total <= this.room || oldest === question) break;
      this.answers.delete(oldest);
      this.total -= this.weightOf(one);
    }
    return answer;
  }
}
