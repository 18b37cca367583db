import { Badge, Button, formatDate, heldToken, notify } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { send } from '../form/send.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { useOwnData } from '../own/use-own-data.ts';
import { LogInsQuery, RevokeMutation } from './settings.queries.ts';

const at = (instant: string) => formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });

/** Where the customer is logged in; each log-in but this one can be ended. */
export const LogInsPage = () => {
  const { status, data, reload } = useOwnData(LogInsQuery);
  const [error, setError] = useState('');
  const end = async (sessionId: string) => {
    const [first] = (await send(RevokeMutation, { token: heldToken, sessionId })).errors;
    setError(first?.message ?? '');
    if (first) return;
    notify({ message: messages.logIns.ended, tone: 'good' });
    await reload();
  };
  return (
    <AccountFrame section="log-ins" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          <p className={cards.soft}>{messages.logIns.text}</p>
          <ul className={cards.cards} aria-label={messages.sections['log-ins']}>
            {data?.map(({ id, isCurrent, startedAt, renewedAt }) => (
              <li key={id} className={cards.card}>
                <div className={cards.top}>
                  <p>
                    <span className={cards.strong}>{messages.logIns.since(at(startedAt))}</span>
                    <br />
                    <span className={cards.soft}>{messages.logIns.renewed(at(renewedAt))}</span>
                  </p>
                  {isCurrent ? (
                    <Badge tone="good">{messages.logIns.here}</Badge>
                  ) : (
                    <Button variant="secondary" aria-label={messages.logIns.endOf(at(startedAt))} onClick={() => void end(id)}>
                      {messages.logIns.end}
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
