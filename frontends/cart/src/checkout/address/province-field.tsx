import { Select } from '@shop/kit';
import styles from './address-fields.module.css';
import { lastDraft } from '../submission/form-values.ts';
import type { AddressFormat } from './address-format.query.ts';

interface Props {
  kind: NonNullable<AddressFormat['provinceKind']>;
  provinces: AddressFormat['provinces'];
  error: string | undefined;
}

const labels: Readonly<Record<Props['kind'], string>> = { STATE: 'State', PROVINCE: 'Province', PREFECTURE: 'Prefecture' };

/** The state or province, where a postal address requires one. */
export const ProvinceField = ({ kind, provinces, error }: Props) => {
  const before = lastDraft()['provinceCode'] ?? '';
  return (
    <Select
      label={labels[kind]}
      name="provinceCode"
      autoComplete="address-level1"
      required
      defaultValue={provinces.some(({ code }) => code === before) ? before : ''}
      error={error}
      className={styles.whole}
    >
      <option value="">Choose one</option>
      {provinces.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
};
