/** Answers by question, kept as long as there is room for their weight; the oldest go first. Failures are not kept. */
export class Recent<T> {
  private readonly answers = new Map<string, { answer: Promise<T>; weight: number }>();
  private total = 0;

  constructor(
    private readonly room: number,
    private readonly weightOf: (answer: T) => number,
  ) {}

  /** The answer that is kept or under way, else a new one. */
  once(question: string, make: () => Promise<T>): Promise<T> {
    const known = this.answers.get(question);
    if (known) return known.answer;
    const entry = { answer: make(), weight: 0 };
    this.answers.set(question, entry);
    entry.answer.then(
      (answer) => this.weigh(question, entry, this.weightOf(answer)),
      () => this.answers.delete(question),
    );
    return entry.answer;
  }

  private weigh(question: string, entry: { weight: number }, weight: number): void {
    entry.weight = weight;
    this.total += weight;
    for (const [oldest, { weight: freed }] of this.answers) {
      if (this.total <= this.room) return;
      if (freed === 0 || oldest === question) continue;
      this.answers.delete(oldest);
      this.total -= freed;
    }
  }
}
