import { Hidden } from '@shop/kit';
import { useId } from 'react';
import styles from './option-group.module.css';
import { type Product, type Selection, standingOf, type Standing, type Variant } from './variants.ts';

interface Props {
  option: Product['options'][number];
  variants: readonly Variant[];
  selection: Selection;
  onSelect: (name: string, value: string) => void;
}

const words: Record<Standing, string> = { available: '', 'sold-out': ' (sold out)', missing: ' (changes the other options)' };

/** The values of one option. What is sold out can be looked at, but says so. */
export const OptionGroup = ({ option: { name, values }, variants, selection, onSelect }: Props) => {
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>
        {name}: <strong>{selection[name]}</strong>
      </legend>
      <div className={styles.values}>
        {values.map((value) => {
          const standing = standingOf(variants, selection, name, value);
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
