import styles from './form.module.css';

/** A box to tick. */
export const Check = ({ name, label, defaultChecked }: { name: string; label: string; defaultChecked?: boolean }) => (
  <label className={styles.check}>
    <input type="checkbox" name={name} defaultChecked={defaultChecked} />
    {label}
  </label>
);
