import { Hidden, Select } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { useId } from 'react';
import styles from './option-group.module.css';
import { type Product, type Selection, stateOfValue, type OptionValueState, type Variants } from '../variants/variants.ts';

interface Props {
  option: Product['options'][number];
  variants: Variants;
  /** Whether all variants are loaded: until then a value without a loaded variant may still exist. */
  complete: boolean;
  selection: Selection;
  onSelect: (name: string, value: string) => void;
}

const words: Record<OptionValueState, string> = messages.options;
/** With more values a select is shown instead of buttons. */
const maxButtons = 24;

/** The values of one option. A value that is sold out, or not available with the other selected options, can be selected and is marked. */
export const OptionGroup = ({ option: { name, values }, variants, complete, selection, onSelect }: Props) => {
  const group = useId();
  const stateHere = (value: string): OptionValueState => {
    const state = stateOfValue(variants, selection, name, value);
    return state === 'missing' && !complete ? 'available' : state;
  };
  if (values.length > maxButtons) {
    return (
      <Select label={name} value={selection[name] ?? ''} onChange={({ target }) => onSelect(name, target.value)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
            {words[stateHere(value)]}
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
          const state = stateHere(value);
          return (
            <label key={value} className={styles.value} data-state={state}>
              <input type="radio" name={group} checked={selection[name] === value} onChange={() => onSelect(name, value)} />
              <span>
                {value}
                <Hidden>{words[state]}</Hidden>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
