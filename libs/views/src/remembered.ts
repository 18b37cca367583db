/**
 * Answers the same input with the same answer for as long as the edition of what is answered from stays the same; inputs that
 * come at once share one answer. At most `most` answers are kept, the oldest goes first. Failures are not kept.
 */
export const remembered = <I, O>(
  edition: () => unknown,
  most: number,
  answer: (input: I) => Promise<O>,
): ((input: I) => Promise<O>) => {
  let answers = new Map<string, Promise<O>>();
  let answersOf = edition();
  return (input) => {
    if (answersOf !== edition()) [answers, answersOf] = [new Map(), edition()];
    const kept = answers;
    const key = JSON.stringify(input);
    const known = kept.get(key);
    if (known) return known;
    const fresh = answer(input);
    for (const oldest of kept.keys()) if (kept.size >= most) kept.delete(oldest);
    kept.set(key, fresh);
    fresh.catch(() => kept.delete(key));
    return fresh;
  };
};
