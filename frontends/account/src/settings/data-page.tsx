import { Button, Dialog, heldToken, navigate, notify, paths } from '@shop/kit';
import { useState } from 'react';
import { forgetCustomer } from '../entry/log-in-or-out.ts';
import { send, unreachable } from '../form/send.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { readOwn } from '../own/use-own-data.ts';
import { DeleteMutation, ExportQuery } from './settings.queries.ts';

const save = (text: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: 'your-data.json' }).click();
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
      <h2>Download your data</h2>
      <p>All that the shop has stored about you and your orders, as a file (JSON).</p>
      <p className={cards.actions}>
        <Button variant="secondary" busy={busy} onClick={() => void press()}>
          Download my data
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
    notify({ message: 'Your account is deleted.' });
  };
  return (
    <Dialog title="Delete your account?" open onClose={onClose}>
      <div className={cards.cards}>
        <p>
          This cannot be undone. Your name, addresses and log-ins are erased for good. The shop keeps your orders for its books.
        </p>
        <p className={cards.error} role="alert">
          {error}
        </p>
        <p className={cards.actions}>
          <Button busy={busy} onClick={() => void press()}>
            Delete my account
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Keep it
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
    <AccountFrame section="Your data" status="ready" onRetry={() => undefined}>
      {() => (
        <>
          <Download />
          <section className={cards.card}>
            <h2>Delete your account</h2>
            <p>All your log-ins end, and your personal data are erased.</p>
            <p className={cards.actions}>
              <Button variant="secondary" onClick={() => setOpen(true)}>
                Delete my account…
              </Button>
            </p>
          </section>
          {isOpen && <Confirmation onClose={() => setOpen(false)} />}
        </>
      )}
    </AccountFrame>
  );
};
