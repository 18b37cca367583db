import { Button, EmptyState, ErrorState, formatDate, Select, Spinner, useTitle } from '@shop/kit';
import { messages } from '@shop/staff/messages';
import { useState } from 'react';
import { staffSession } from '../session/staff-session.ts';
import styles from './figures-page.module.css';
import { FunnelSection, SearchesSection, TrendingSection } from './interest-sections.tsx';
import { type PeriodName, periods } from './period.ts';
import { SalesSections } from './sales-sections.tsx';
import { currenciesIn } from './sums.ts';
import { useFigures } from './use-figures.ts';

const names = Object.keys(periods) as PeriodName[];

/** What sells, what is looked at, and what becomes of it. */
export const FiguresPage = () => {
  const [name, setName] = useState<PeriodName>('week');
  const [chosen, setChosen] = useState('');
  const { shown, problem, busy, load } = useFigures(name);
  useTitle(messages.figures);
  const currencies = currenciesIn(shown?.figures.products.rows ?? []);
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? '');
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{messages.figures}</h1>
        <Button variant="secondary" onClick={() => void staffSession.logOut()}>
          {messages.logOut}
        </Button>
      </div>
      <div className={styles.choices}>
        <Select label={messages.period} value={name} onChange={({ target }) => setName(target.value as PeriodName)}>
          {names.map((one) => (
            <option key={one} value={one}>
              {messages.periods[one]}
            </option>
          ))}
        </Select>
        {currencies.length > 1 && (
          <Select label={messages.currency} value={currency} onChange={({ target }) => setChosen(target.value)}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        )}
        <Button variant="secondary" busy={busy} onClick={() => load()}>
          {messages.refresh}
        </Button>
      </div>
      {problem === 'FORBIDDEN' && <EmptyState icon="warning" title={messages.forbidden} text={messages.forbiddenText} />}
      {problem !== '' && problem !== 'FORBIDDEN' && <ErrorState title={messages.notRunning} onRetry={load} />}
      {!shown && problem === '' && <Spinner />}
      {shown && problem === '' && (
        <>
          <p className={styles.note} role="status">
            {shown.figures.times.asOf === null
              ? messages.nothingYet
              : messages.asOf(formatDate(shown.figures.times.asOf, { dateStyle: 'medium', timeStyle: 'short' }))}
            {(shown.figures.times.hasMore || shown.figures.products.hasMore) && ` ${messages.partial}`}
          </p>
          <div className={styles.sections}>
            <SalesSections shown={shown} currency={currency} />
            <FunnelSection days={shown.figures.funnel.days} />
            <TrendingSection shown={shown} />
            <SearchesSection kind="without" rows={shown.figures.without.rows} />
            <SearchesSection kind="slow" rows={shown.figures.slow.rows} />
          </div>
        </>
      )}
    </div>
  );
};
