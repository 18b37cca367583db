import { Button, Dialog, heldToken, navigate, notify, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { forgetCustomer } from '../entry/log-in-or-out.ts';
import { send, unreachable } from '../form/send.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { readOwn } from '../own/use-own-data.ts';
import { DeleteMutation, ExportQuery } from './settings.queries.ts';

const save = (text: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: messages.data.file }).click();
  URL.revokeObjectURL(url);
};

const Download = () => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const press = async () => {
    setBusy(true);
    try {
      const text = await readOwn(ExportQuery);
      setError('');
      if (text !== undefined) save(text);
    } catch {
      setError(unreachable);
    }
    setBusy(false);
  };
  return (
    <section className={cards.card}>
      <h2>{messages.data.download}</h2>
      <p>{messages.data.downloadText}</p>
      <p className={cards.actions}>
        <Button variant="secondary" busy={busy} onClick={() => void press()}>
          {messages.data.downloadAction}
        </Button>
      </p>
      <p className={cards.error} role="alert">
        {error}
      </p>
    </section>
  );
};

const Confirmation = ({ onClose }: { onClose: () => void }) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const press = async () => {
    setBusy(true);
    const [first] = (await send(DeleteMutation, { token: heldToken })).errors;
    setBusy(false);
    if (first) return setError(first.message);
    navigate(paths.account, { replace: true });
    forgetCustomer();
    notify({ message: messages.data.deleted });
  };
  return (
    <Dialog title={messages.data.deleteTitle} open onClose={onClose}>
      <div className={cards.cards}>
        <p>{messages.data.deleteWarning}</p>
        <p className={cards.error} role="alert">
          {error}
        </p>
        <p className={cards.actions}>
          <Button busy={busy} onClick={() => void press()}>
            {messages.data.deleteAction}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {messages.data.keep}
          </Button>
        </p>
      </div>
    </Dialog>
  );
};

/** What is stored about the customer: a copy of it, and its end. */
export const DataPage = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <AccountFrame section="data" status="ready" onRetry={() => undefined}>
      {() => (
        <>
          <Download />
          <section className={cards.card}>
            <h2>{messages.data.delete}</h2>
            <p>{messages.data.deleteText}</p>
            <p className={cards.actions}>
              <Button variant="secondary" onClick={() => setOpen(true)}>
                {messages.data.deleteOpen}
              </Button>
            </p>
          </section>
          {isOpen && <Confirmation onClose={() => setOpen(false)} />}
        </>
      )}
    </AccountFrame>
  );
};
