import { AddressFields, Button, Dialog, heldToken, LocalizationQuery } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Form } from '../form/form.tsx';
import { send } from '../form/send.ts';
import { useForm, type Values } from '../form/use-form.ts';
import { AddAddressMutation, type Address, ChangeAddressMutation } from './addresses.queries.ts';

interface Props {
  /** The address to change; a new one without it. */
  address?: Address;
  onDone: () => void;
  onClose: () => void;
}

const names = ['firstName', 'lastName', 'address1', 'address2', 'zip', 'city', 'provinceCode', 'countryCode', 'phone'] as const;

const addressOf = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name]?.trim() ?? '']));

/** The form of an address. */
export const AddressForm = ({ address, onDone, onClose }: Props) => {
  const [{ data }] = useQuery({ query: LocalizationQuery });
  const { country: home, availableCountries = [] } = data?.localization ?? {};
  const [chosen, setChosen] = useState(address?.countryCode ?? '');
  const form = useForm(async (values, idempotencyKey) => {
    const shared = { token: heldToken, address: addressOf(values), idempotencyKey };
    const { errors } = address?.id
      ? await send(ChangeAddressMutation, { ...shared, id: address.id })
      : await send(AddAddressMutation, shared);
    if (errors.length === 0) onDone();
    return errors;
  });
  const { formatted: _, ...known } = address ?? { formatted: [] };
  return (
    <Dialog title={address ? messages.addresses.changeTitle : messages.addresses.add} open onClose={onClose}>
      <Form
        form={form}
        action={messages.addresses.save}
        more={
          <Button variant="secondary" onClick={onClose}>
            {messages.addresses.close}
          </Button>
        }
      >
        <AddressFields
          legend={messages.addresses.address}
          countries={availableCountries}
          country={chosen || (home?.isoCode ?? '')}
          values={known}
          errors={form.errors}
          onCountry={setChosen}
        />
      </Form>
    </Dialog>
  );
};
