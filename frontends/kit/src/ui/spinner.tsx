import styles from './spinner.module.css';

/** Indicates a running action; the text beside it must name the action. */
export const Spinner = () => <span className={styles.spinner} aria-hidden="true" />;
