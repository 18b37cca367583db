import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Spinner } from './spinner.tsx';

interface ButtonStyle {
  variant?: 'primary' | 'secondary' | 'plain';
  size?: 'medium' | 'large';
  /** As wide as its container. */
  wide?: boolean;
}
const classOf = ({ variant = 'primary', size, wide }: ButtonStyle) =>
  cx(styles.button, styles[variant], size === 'large' && styles.large, wide && styles.wide);

/** `busy`: its action is running; it stays focusable, and further presses do nothing. */
export const Button = ({
  variant,
  size,
  wide,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonStyle & { busy?: boolean }) => (
  <button
    {...rest}
    type={type}
    className={cx(classOf({ variant, size, wide }), className)}
    aria-disabled={busy || undefined}
    aria-busy={busy || undefined}
    onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
  >
    {busy && <Spinner />}
    {children}
  </button>
);

/** A link that looks like a button. */
export const ButtonLink = ({ variant, size, wide, className, children, ...rest }: ComponentProps<'a'> & ButtonStyle) => (
  <a {...rest} className={cx(classOf({ variant, size, wide }), className)}>
    {children}
  </a>
);

/** A round button with an icon only; `label` is its accessible name. */
export const IconButton = ({ label, className, children, ...rest }: ComponentProps<'button'> & { label: string }) => (
  <button type="button" {...rest} aria-label={label} title={label} className={cx(styles.button, styles.icon, className)}>
    {children}
  </button>
);
