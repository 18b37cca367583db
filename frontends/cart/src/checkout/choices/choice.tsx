import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

export interface Option {
  value: string;
  title: string;
  text: string;
  /** At the end of the row: a price. */
  trailing?: ReactNode;
}

interface Props {
  legend: string;
  name: string;
  options: readonly Option[];
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** One of several options with a short text each: native radio buttons. */
export const Choice = ({ legend, name, options, value, error, onChange }: Props) => {
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            required
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.words}>
            <span className={styles.title}>{option.title}</span>
            <span className={styles.text}>{option.text}</span>
          </span>
          {option.trailing && <span className={styles.trailing}>{option.trailing}</span>}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
