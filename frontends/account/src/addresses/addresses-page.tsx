import { Badge, Button, EmptyState, heldToken, notify, requestKey } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { send } from '../form/send.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { useOwnData } from '../own/use-own-data.ts';
import { AddressForm } from './address-form.tsx';
import { type Address, AddressesQuery, DefaultAddressMutation, RemoveAddressMutation } from './addresses.queries.ts';

type Action = typeof DefaultAddressMutation | typeof RemoveAddressMutation;

/** The addresses of the customer: added, changed, removed, and the one that the checkout begins with. */
export const AddressesPage = () => {
  const { status, data, reload } = useOwnData(AddressesQuery);
  const [open, setOpen] = useState<Address | 'new'>();
  const [error, setError] = useState('');
  const saved = (message: string) => {
    setOpen(undefined);
    notify({ message, tone: 'good' });
    void reload();
  };
  const act = async (mutation: Action, { id }: Address, message: string) => {
    if (!id) return;
    const [first] = (await send(mutation, { token: heldToken, id, idempotencyKey: requestKey() })).errors;
    setError(first?.message ?? '');
    if (!first) saved(message);
  };
  return (
    <AccountFrame section="addresses" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          {data?.addresses.nodes.length === 0 && (
            <EmptyState icon="truck" title={messages.addresses.none} text={messages.addresses.noneText} />
          )}
          <ul className={cards.cards} aria-label={messages.sections.addresses}>
            {data?.addresses.nodes.map((address) => {
              const { id, formatted } = address;
              const isDefault = id === data.defaultAddress?.id;
              const nameOf = (action: string) => messages.addresses.of(action, formatted.join(', '));
              return (
                <li key={id} className={cards.card}>
                  <div className={cards.top}>
                    <p className={cards.lines}>
                      {formatted.map((line, at) => (
                        <span key={`${at} ${line}`}>{line}</span>
                      ))}
                    </p>
                    {isDefault && <Badge tone="river">{messages.addresses.default}</Badge>}
                  </div>
                  <p className={cards.actions}>
                    <Button variant="secondary" aria-label={nameOf(messages.addresses.change)} onClick={() => setOpen(address)}>
                      {messages.addresses.change}
                    </Button>
                    <Button
                      variant="plain"
                      aria-label={nameOf(messages.addresses.remove)}
                      onClick={() => void act(RemoveAddressMutation, address, messages.addresses.removed)}
                    >
                      {messages.addresses.remove}
                    </Button>
                    {!isDefault && (
                      <Button
                        variant="plain"
                        aria-label={nameOf(messages.addresses.makeDefault)}
                        onClick={() => void act(DefaultAddressMutation, address, messages.addresses.madeDefault)}
                      >
                        {messages.addresses.makeDefault}
                      </Button>
                    )}
                  </p>
                </li>
              );
            })}
          </ul>
          <p className={cards.error} role="alert">
            {error}
          </p>
          <p>
            <Button onClick={() => setOpen('new')}>{messages.addresses.add}</Button>
          </p>
          {open && (
            <AddressForm
              address={open === 'new' ? undefined : open}
              onClose={() => setOpen(undefined)}
              onDone={() => saved(messages.addresses.saved)}
            />
          )}
        </>
      )}
    </AccountFrame>
  );
};
