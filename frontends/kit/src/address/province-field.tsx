import { kitMessages } from '@shop/kit/messages';
import { Select } from '../ui/field.tsx';
import styles from './address-fields.module.css';
import type { AddressFormat } from './address-format.query.ts';

interface Props {
  kind: NonNullable<AddressFormat['provinceKind']>;
  provinces: AddressFormat['provinces'];
  /** The code that is chosen at first. */
  before: string;
  error: string | undefined;
}

const messages = kitMessages.address;

/** The state or province, where a postal address requires one. */
export const ProvinceField = ({ kind, provinces, before, error }: Props) => {
  return (
    <Select
      label={messages[kind]}
      name="provinceCode"
      autoComplete="address-level1"
      required
      defaultValue={provinces.some(({ code }) => code === before) ? before : ''}
      error={error}
      className={styles.whole}
    >
      <option value="">{messages.choose}</option>
      {provinces.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
};
