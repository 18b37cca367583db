/** Ids that a query should find: `best` with gain 3, `good` with gain 1; without either nothing should be found. */
export type Judgement = Readonly<{ kind: string; query: string; best: readonly string[]; good: readonly string[] }>;

export const judgementsIn = (rows: readonly Readonly<Record<string, string>>[]): readonly Judgement[] =>
  rows.map(({ kind = '', query = '', best, good }) => ({ kind, query, best: ids(best), good: ids(good) }));

const ids = (list = ''): readonly string[] => list.split(' ').filter((id) => id !== '');

/**
 * The quality of an answer, 0 to 1. `ndcg`: normalized discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002).
 * `success`: 1 if one of the first three is one of the best.
 */
export type Score = Readonly<{ ndcg: number; success: number }>;

export const scoreOf = ({ best, good }: Judgement, found: readonly string[]): Score => {
  if (best.length === 0) return found.length === 0 ? { ndcg: 1, success: 1 } : { ndcg: 0, success: 0 };
  const gain = (id: string) => (best.includes(id) ? 3 : good.includes(id) ? 1 : 0);
  const discounted = (gains: readonly number[]) =>
    gains.slice(0, 10).reduce((sum, value, rank) => sum + value / Math.log2(rank + 2), 0);
  const ideal = discounted([...best, ...good].map(gain));
  const success = found.slice(0, 3).some((id) => best.includes(id)) ? 1 : 0;
  return { ndcg: discounted(found.map(gain)) / ideal, success };
};

export const mean = (scores: readonly Score[]): Score => {
  const of = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  return { ndcg: of(({ ndcg }) => ndcg), success: of(({ success }) => success) };
};

/** The scores as a Markdown table; the line of all kinds comes last. */
export const scoreTable = (kinds: readonly Readonly<{ kind: string; scores: readonly Score[] }>[]): string => {
  const all = { kind: '**all**', scores: kinds.flatMap(({ scores }) => scores) };
  const line = ({ kind, scores }: { kind: string; scores: readonly Score[] }) => {
    const { ndcg, success } = mean(scores);
    return `| ${kind} | ${scores.length} | ${ndcg.toFixed(2)} | ${Math.round(success * 100)} % |`;
  };
  return ['| kind of query | queries | nDCG@10 | success@3 |', '|---|---|---|---|', ...[...kinds, all].map(line)].join('\n');
};
