import { formatCount, formatDate, formatMoney } from '@shop/kit';
import { messages } from '@shop/staff/messages';
import type { ReactNode } from 'react';
import { Columns } from '../charts/columns.tsx';
import { Ranking } from '../charts/ranking.tsx';
import { ProductName } from './product-name.tsx';
import { Section } from './section.tsx';
import { type Sum, sumsBy, sumsOfSteps } from './sums.ts';
import type { Shown } from './use-figures.ts';

const maxRows = 10;
const formats = {
  HOUR: { hour: '2-digit', minute: '2-digit' },
  DAY: { day: 'numeric', month: 'short', timeZone: 'UTC' },
} as const;

/** Sales in one currency: by time, by category and by product. */
export const SalesSections = ({ shown, currency }: { shown: Shown; currency: string }) => {
  const { figures, period, titles } = shown;
  const amount = ({ revenue }: Sum) => formatMoney({ amount: revenue, currencyCode: currency });
  const ofCurrency = <Row extends { currencyCode: string }>(rows: readonly Row[]) =>
    rows.filter(({ currencyCode }) => currencyCode === currency);
  const products = ofCurrency(figures.products.rows);
  const ranked = (keyOf: (row: (typeof products)[number]) => string, nameOf: (key: string) => ReactNode) =>
    sumsBy(products, keyOf)
      .slice(0, maxRows)
      .map((sum) => ({
        key: sum.key,
        label: nameOf(sum.key),
        value: Number(sum.revenue),
        cells: [formatCount(sum.pieces), amount(sum)],
      }));
  const columns = sumsOfSteps(ofCurrency(figures.times.rows), period.steps).map((sum) => ({
    key: sum.key,
    label: formatDate(sum.key, formats[period.interval]),
    value: Number(sum.revenue),
    text: currency === '' ? '' : amount(sum),
  }));
  const isEmpty = products.length === 0;
  return (
    <>
      <Section title={messages.sales.times} isEmpty={isEmpty} wide>
        <Columns columns={columns} heads={[messages.time, messages.revenue]} />
      </Section>
      <Section title={messages.sales.categories} isEmpty={isEmpty}>
        <Ranking
          caption={messages.sales.categories}
          heads={[messages.category, messages.pieces, messages.revenue]}
          rows={ranked(
            ({ category }) => category,
            (category) => category || messages.noCategory,
          )}
        />
      </Section>
      <Section title={messages.sales.products} isEmpty={isEmpty}>
        <Ranking
          caption={messages.sales.products}
          heads={[messages.product, messages.pieces, messages.revenue]}
          rows={ranked(
            ({ productId }) => productId,
            (id) => <ProductName id={id} titles={titles} />,
          )}
        />
      </Section>
    </>
  );
};
