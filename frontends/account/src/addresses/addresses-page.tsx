import { Badge, Button, EmptyState, heldToken, notify, requestKey } from '@shop/kit';
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
    <AccountFrame section="Addresses" status={status} onRetry={() => void reload()}>
      {() => (
        <>
          {data?.addresses.nodes.length === 0 && (
            <EmptyState icon="truck" title="No addresses yet" text="The first one is what the checkout begins with." />
          )}
          <ul className={cards.cards} aria-label="Addresses">
            {data?.addresses.nodes.map((address) => {
              const { id, formatted } = address;
              const isDefault = id === data.defaultAddress?.id;
              const nameOf = (action: string) => `${action}: ${formatted.join(', ')}`;
              return (
                <li key={id} className={cards.card}>
                  <div className={cards.top}>
                    <p className={cards.lines}>
                      {formatted.map((line, at) => (
                        <span key={`${at} ${line}`}>{line}</span>
                      ))}
                    </p>
                    {isDefault && <Badge tone="river">Default</Badge>}
                  </div>
                  <p className={cards.actions}>
                    <Button variant="secondary" aria-label={nameOf('Change')} onClick={() => setOpen(address)}>
                      Change
                    </Button>
                    <Button
                      variant="plain"
                      aria-label={nameOf('Remove')}
                      onClick={() => void act(RemoveAddressMutation, address, 'The address is removed.')}
                    >
                      Remove
                    </Button>
                    {!isDefault && (
                      <Button
                        variant="plain"
                        aria-label={nameOf('Make default')}
                        onClick={() => void act(DefaultAddressMutation, address, 'The checkout begins with this address now.')}
                      >
                        Make default
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
            <Button onClick={() => setOpen('new')}>Add an address</Button>
          </p>
          {open && (
            <AddressForm
              address={open === 'new' ? undefined : open}
              onClose={() => setOpen(undefined)}
              onDone={() => saved('The address is saved.')}
            />
          )}
        </>
      )}
    </AccountFrame>
  );
};
