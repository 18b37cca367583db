import { kitMessages } from '@shop/kit/messages';
import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { openOverlay } from '../browser/overlay.ts';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

interface Props {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  /** `center`, or a drawer from one side. */
  from?: 'center' | 'right' | 'bottom';
  children: ReactNode;
  /** Stays visible below the scrolling content. */
  footer?: ReactNode;
}

/**
 * A modal based on the browser's `<dialog>`: Escape, Back, a click outside and the close button close it; the browser restores the
 * focus.
 */
export const Dialog = ({ title, open, onClose, from = 'center', children, footer }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  // A dialog that is removed while it is open would leave the focus on nothing.
  useLayoutEffect(() => () => dialog.current?.close(), []);
  const left = useEffectEvent(onClose);
  useEffect(() => (open ? openOverlay(heading, () => left()) : undefined), [open, heading]);
  const pressedOutside = (event: MouseEvent) => event.target === dialog.current && onClose();
  return (
    <dialog
      ref={dialog}
      className={cx(styles.dialog, styles[from])}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={pressedOutside}
    >
      {open && (
        <div className={styles.sheet}>
          <div className={styles.header}>
            <h2 id={heading}>{title}</h2>
            <IconButton label={kitMessages.close} onClick={onClose}>
              <Icon name="close" />
            </IconButton>
          </div>
          <div className={styles.body}>{children}</div>
          {footer && <div className={styles.footer}>{footer}</div>}
        </div>
      )}
    </dialog>
  );
};
