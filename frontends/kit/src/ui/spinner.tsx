import styles from './spinner.module.css';

/** Something is under way; what it is must be said in words beside it. */
export const Spinner = () => <span className={styles.spinner} aria-hidden="true" />;
