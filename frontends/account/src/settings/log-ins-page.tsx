import { Badge, Button, heldToken, notify } from '@shop/kit';
import { useState } from 'react';
import { send } from '../form/send.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { useOwnData } from '../own/use-own-data.ts';
import { LogInsQuery, RevokeMutation } from './settings.queries.ts';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const at = (instant: string) => moment.format(new Date(instant));

/** Where the customer is logged in; each log-in but this one can be ended. */
export const LogInsPage = () => {
  const { status, data, reload } = useOwnData(LogInsQuery);
  const [error, setError] = useState('');
  const end = async (sessionId: string) => {
    const [first] = (await send(RevokeMutation, { token: heldToken, sessionId })).errors;
    setError(first?.message ?? '');
    if (first) return;
    notify({ message: 'That log-in has ended.', tone: 'good' });
    await reload();
  };
  return (
    <AccountFrame section="Log-ins" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          <p className={cards.soft}>End each that you don’t know, and change your password then.</p>
          <ul className={cards.cards} aria-label="Log-ins">
            {data?.map(({ id, isCurrent, startedAt, renewedAt }) => (
              <li key={id} className={cards.card}>
                <div className={cards.top}>
                  <p>
                    <span className={cards.strong}>Since {at(startedAt)}</span>
                    <br />
                    <span className={cards.soft}>Last renewed {at(renewedAt)}</span>
                  </p>
                  {isCurrent ? (
                    <Badge tone="good">This browser</Badge>
                  ) : (
                    <Button variant="secondary" aria-label={`End it: since ${at(startedAt)}`} onClick={() => void end(id)}>
                      End it
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <p className={cards.error} role="alert">
            {error}
          </p>
        </>
      )}
    </AccountFrame>
  );
};
