import { formatCount, pageLocale, paths } from '@shop/kit';
import { formatPercent } from '@shop/kit/shop/money.ts';
import { messages } from '@shop/staff/messages';
import { Ranking } from '../charts/ranking.tsx';
import type { Figures, Searches } from './figures.ts';
import { ProductName } from './product-name.tsx';
import { Section } from './section.tsx';
import type { Shown } from './use-figures.ts';

const steps = ['searched', 'viewedProduct', 'addedToCart', 'ordered'] as const;

/** How far visits came, of all days of the period. */
export const FunnelSection = ({ days }: Figures['funnel']) => {
  const counts = steps.map((step) => days.reduce((sum, day) => sum + day[step], 0));
  const [first = 0] = counts;
  const share = (count: number) => formatPercent(first > 0 ? Math.round((count / first) * 100) : 0);
  return (
    <Section title={messages.funnel.title} isEmpty={first === 0}>
      <Ranking
        caption={messages.funnel.title}
        heads={[messages.funnel.step, messages.visits, messages.share]}
        rows={steps.map((step, index) => {
          const count = counts[index] ?? 0;
          return { key: step, label: messages.funnel[step], value: count, cells: [formatCount(count), share(count)] };
        })}
      />
    </Section>
  );
};

/** What is viewed, put into carts and ordered most today. */
export const TrendingSection = ({ shown: { figures, titles } }: { shown: Shown }) => {
  const { products } = figures.trending;
  const { trending } = messages;
  return (
    <Section title={trending.title} isEmpty={products.length === 0}>
      <Ranking
        caption={trending.title}
        heads={[messages.product, trending.views, trending.additions, trending.orders]}
        rows={products.map(({ productId, score, views, additions, orders }) => ({
          key: productId,
          label: <ProductName id={productId} titles={titles} />,
          value: score,
          cells: [views, additions, orders].map(formatCount),
        }))}
      />
    </Section>
  );
};

/** Searches without results, or those that took more than a second. */
export const SearchesSection = ({ kind, rows }: { kind: 'without' | 'slow'; rows: readonly Searches[] }) => {
  const texts = messages.searches;
  const format = new Intl.NumberFormat(pageLocale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  const seconds = (ms: number) => format.format(ms / 1_000);
  const isSlow = kind === 'slow';
  return (
    <Section title={texts[kind]} isEmpty={rows.length === 0}>
      <Ranking
        caption={texts[kind]}
        heads={isSlow ? [texts.words, texts.number, texts.average, texts.longest] : [texts.words, texts.number, texts.all]}
        rows={rows.map(({ words, searches, withoutResults, slow, averageMs, maxMs }) => ({
          key: words,
          label: <a href={paths.search(words)}>{words}</a>,
          value: isSlow ? slow : withoutResults,
          cells: isSlow
            ? [formatCount(slow), seconds(averageMs), seconds(maxMs)]
            : [formatCount(withoutResults), formatCount(searches)],
        }))}
      />
    </Section>
  );
};
