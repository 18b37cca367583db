import { Field, Select } from '@shop/kit';
import styles from './address-fields.module.css';
import { type Faults, lastDraft } from './form-values.ts';

interface Props {
  countries: readonly { isoCode: string; name: string }[];
  country: string;
  faults: Faults;
  onCountry: (isoCode: string) => void;
}

/** Countries whose addresses name a province or state. */
const withProvince = new Set(['US', 'CA', 'AU', 'IT', 'ES', 'JP']);

/** Where it goes. Each control has the name of its place in the address. */
export const AddressFields = ({ countries, country, faults, onCountry }: Props) => {
  const draft = lastDraft();
  const control = (name: string, autoComplete: string, maxLength: number) => ({
    name,
    autoComplete,
    maxLength,
    defaultValue: draft[name] ?? '',
    error: faults[name],
  });
  return (
    <fieldset className={styles.address}>
      <legend>Delivery address</legend>
      <Select
        label="Country"
        name="countryCode"
        autoComplete="country"
        required
        value={country}
        error={faults['countryCode']}
        className={styles.whole}
        onChange={(event) => onCountry(event.target.value)}
      >
        {countries.map(({ isoCode, name }) => (
          <option key={isoCode} value={isoCode}>
            {name}
          </option>
        ))}
      </Select>
      <Field label="First name" required {...control('firstName', 'given-name', 100)} />
      <Field label="Last name" required {...control('lastName', 'family-name', 100)} />
      <Field label="Address" required className={styles.whole} {...control('address1', 'address-line1', 200)} />
      <Field
        label="Apartment, suite, company (optional)"
        className={styles.whole}
        {...control('address2', 'address-line2', 200)}
      />
      <Field label="Postal code" required {...control('zip', 'postal-code', 20)} />
      <Field label="City" required {...control('city', 'address-level2', 100)} />
      {withProvince.has(country) && (
        <Field label="State or province code (optional)" {...control('provinceCode', 'address-level1', 10)} />
      )}
      <Field
        label="Phone (optional)"
        hint="For the carrier only."
        type="tel"
        className={styles.whole}
        {...control('phone', 'tel', 40)}
      />
    </fieldset>
  );
};
