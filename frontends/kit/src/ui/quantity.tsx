import { kitMessages } from '@shop/kit/messages';
import { useEffect, useState } from 'react';
import { Icon } from './icon.tsx';
import styles from './quantity.module.css';

interface Props {
  /** The accessible name of the field: "Quantity of Enamel mug". */
  label: string;
  value: number;
  min?: number;
  max?: number;
  disabled?: boolean;
  /** Called with integers between `min` and `max` only. */
  onChange: (value: number) => void;
}

/** A quantity: decrement, increment, or typed. */
export const Quantity = ({ label, value, min = 1, max = 99, disabled = false, onChange }: Props) => {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const set = (wanted: number) => {
    const next = Number.isInteger(wanted) ? Math.min(max, Math.max(min, wanted)) : value;
    setText(String(next));
    if (next !== value) onChange(next);
  };
  return (
    <fieldset className={styles.quantity} disabled={disabled} aria-label={label}>
      <button type="button" aria-label={kitMessages.oneLess} disabled={value <= min} onClick={() => set(value - 1)}>
        <Icon name="minus" />
      </button>
      <input
        inputMode="numeric"
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => set(Number(text.trim() || Number.NaN))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter takes the number; it does not send the form around it.
          event.preventDefault();
          set(Number(text.trim() || Number.NaN));
        }}
      />
      <button type="button" aria-label={kitMessages.oneMore} disabled={value >= max} onClick={() => set(value + 1)}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
};
