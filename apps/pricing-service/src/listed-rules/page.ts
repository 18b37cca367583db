type Page = Readonly<{ first: number; after?: string }>;

/** What the JSON of a page may have at most, in characters: an answer is one message. */
const maxCharacters = 400_000;

/** The rules by id after the one of the page before; fewer than `first` where they are large, but at least one. */
export const pageOf = <R extends Readonly<{ id: string; state: unknown }>>(
  rules: readonly R[],
  { first, after = '' }: Page,
): Readonly<{ rules: readonly R[]; more: boolean }> => {
  const sorted = rules.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
  const taken: R[] = [];
  let characters = 0;
  for (const rule of sorted.slice(0, first)) {
    characters += JSON.stringify(rule.state).length;
    if (characters > maxCharacters && taken.length > 0) break;
    taken.push(rule);
  }
  return { rules: taken, more: taken.length < sorted.length };
};
