import { Hidden, Select } from '@shop/kit';
import { useId } from 'react';
import styles from './option-group.module.css';
import { type Product, type Selection, standingOf, type Standing, type Variants } from './variants.ts';

interface Props {
  option: Product['options'][number];
  variants: Variants;
  /** Whether all variants are known: until then a value that none of them has may be one of the others'. */
  complete: boolean;
  selection: Selection;
  onSelect: (name: string, value: string) => void;
}

const words: Record<Standing, string> = { available: '', 'sold-out': ' (sold out)', missing: ' (not in this combination)' };
/** More than these are easier to find in a list. */
const maxButtons = 24;

/** The values of one option. What is sold out, or not made with the other options as they are, can be chosen, but says so. */
export const OptionGroup = ({ option: { name, values }, variants, complete, selection, onSelect }: Props) => {
  const group = useId();
  const standingHere = (value: string): Standing => {
    const standing = standingOf(variants, selection, name, value);
    return standing === 'missing' && !complete ? 'available' : standing;
  };
  if (values.length > maxButtons) {
    return (
      <Select label={name} value={selection[name] ?? ''} onChange={({ target }) => onSelect(name, target.value)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
            {words[standingHere(value)]}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>
        {name}: <strong>{selection[name]}</strong>
      </legend>
      <div className={styles.values}>
        {values.map((value) => {
          const standing = standingHere(value);
          return (
            <label key={value} className={styles.value} data-standing={standing}>
              <input type="radio" name={group} checked={selection[name] === value} onChange={() => onSelect(name, value)} />
              <span>
                {value}
                <Hidden>{words[standing]}</Hidden>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
