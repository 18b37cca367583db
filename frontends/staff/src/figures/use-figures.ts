import { graphql, shopClient } from '@shop/kit';
import { useEffect, useState } from 'react';
import { staffSession } from '../session/staff-session.ts';
import { type Figures, figuresQuery } from './figures.ts';
import { type Period, type PeriodName, periodOf } from './period.ts';

const TitlesQuery = graphql(`
  query Titles($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Product {
        id
        title
        handle
      }
    }
  }
`);

/** The titles of products on sale, by their ids. */
export type Titles = ReadonlyMap<string, Readonly<{ title: string; handle: string }>>;
/** Figures with the period that they are of. */
export type Shown = Readonly<{ figures: Figures; period: Period; titles: Titles }>;

const maxTitles = 100;

/** Without titles there are ids: the figures do not wait for a catalogue that does not answer. */
const titlesOf = async (ids: readonly string[]): Promise<Titles> => {
  const { data } = await shopClient.query(TitlesQuery, { ids: [...new Set(ids)].slice(0, maxTitles) }).toPromise();
  return new Map((data?.nodes ?? []).flatMap((node) => (node && 'title' in node ? [[node.id, node] as const] : [])));
};

const byRevenue = (rows: Figures['products']['rows']) => rows.toSorted((a, b) => Number(b.revenue) - Number(a.revenue));

/** The figures of a period up to now. `problem`: the code of an error, empty without one. `load`: reads them again. */
export const useFigures = (name: PeriodName) => {
  const [shown, setShown] = useState<Shown>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      setBusy(true);
      const period = periodOf(name, Date.now());
      const { from, to, interval } = period;
      const { data: figures, code } = await staffSession.query<Figures>(figuresQuery, { from, to, interval });
      const ids = [...(figures?.trending.products ?? []), ...byRevenue(figures?.products.rows ?? [])].map(
        ({ productId }) => productId,
      );
      const titles: Titles = ids.length > 0 ? await titlesOf(ids) : new Map();
      if (!isCurrent) return;
      setBusy(false);
      setProblem(code ?? '');
      if (figures) setShown({ figures, period, titles });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [name, round]);
  return { shown, problem, busy, load: () => setRound((before) => before + 1) };
};
