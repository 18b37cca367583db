import { kitMessages } from '@shop/kit/messages';
import { useQuery } from 'urql';
import { countryName } from '../language/country-name.ts';
import { Field, Select } from '../ui/field.tsx';
import { type AddressFormat, AddressFormatQuery } from './address-format.query.ts';
import styles from './address-fields.module.css';
import { ProvinceField } from './province-field.tsx';

interface Props {
  countries: readonly { isoCode: string }[];
  country: string;
  /** What the controls begin with, and the errors, by their names. */
  values: Readonly<Record<string, string | null | undefined>>;
  errors: Readonly<Record<string, string>>;
  legend: string;
  onCountry: (isoCode: string) => void;
}

const messages = kitMessages.address;

const useAddressFormat = (countryCode: string): AddressFormat | undefined => {
  const [{ data }] = useQuery({ query: AddressFormatQuery, variables: { countryCode }, pause: countryCode === '' });
  return data?.addressFormat.countryCode === countryCode ? data.addressFormat : undefined;
};

/** An address as a part of a form. Each control is named by its path in the address. */
export const AddressFields = ({ countries, country, values, errors, legend, onCountry }: Props) => {
  const format = useAddressFormat(country);
  const control = (name: string, autoComplete: string, maxLength: number) => ({
    name,
    autoComplete,
    maxLength,
    defaultValue: values[name] ?? '',
    error: errors[name],
  });
  return (
    <fieldset className={styles.address}>
      <legend>{legend}</legend>
      <Select
        label={messages.country}
        name="countryCode"
        autoComplete="country"
        required
        value={country}
        error={errors['countryCode']}
        className={styles.whole}
        onChange={(event) => onCountry(event.target.value)}
      >
        {countries.map(({ isoCode }) => (
          <option key={isoCode} value={isoCode}>
            {countryName(isoCode)}
          </option>
        ))}
      </Select>
      <Field label={messages.firstName} required {...control('firstName', 'given-name', 100)} />
      <Field label={messages.lastName} required {...control('lastName', 'family-name', 100)} />
      <Field label={messages.address1} required className={styles.whole} {...control('address1', 'address-line1', 200)} />
      <Field label={messages.address2} className={styles.whole} {...control('address2', 'address-line2', 200)} />
      <Field
        label={messages.zip}
        required
        hint={format?.postalCodeExample && messages.zipExample(format.postalCodeExample)}
        {...control('zip', 'postal-code', 20)}
      />
      <Field label={messages.city} required {...control('city', 'address-level2', 100)} />
      {format?.provinceKind && (
        <ProvinceField
          key={country}
          kind={format.provinceKind}
          provinces={format.provinces}
          before={values['provinceCode'] ?? ''}
          error={errors['provinceCode']}
        />
      )}
      <Field
        label={messages.phone}
        hint={messages.phoneHint}
        type="tel"
        className={styles.whole}
        {...control('phone', 'tel', 40)}
      />
    </fieldset>
  );
};
