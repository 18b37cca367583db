import { cx } from './cx.ts';
import styles from './icon.module.css';

const shapes = {
  bag: 'M6 8h12l1 12H5L6 8Zm3 3V7a3 3 0 0 1 6 0v4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 6 6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  filter: 'M4 7h16M7 12h10M10 17h4',
  minus: 'M6 12h12',
  plus: 'M12 6v12M6 12h12',
  refresh: 'M19 12a7 7 0 1 1-2-4.9M19 4v4h-4',
  search: 'M11 17.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm4.7-1.8L20 20',
  truck:
    'M3 7h11v9H3zm11 3h4l3 3v3h-7M7.5 19a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Zm9 0a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  box: 'm4 8 8-4 8 4v8l-8 4-8-4V8Zm0 0 8 4 8-4m-8 4v8',
  card: 'M3 6.5h18v11H3zM3 10h18M6.5 14.5h4',
  trash: 'M5 7h14M10 7V5h4v2m3 0-1 12H8L7 7m3.5 3.5v5m3-5v5',
  warning: 'M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1',
} as const;
export type IconName = keyof typeof shapes;

/** An icon beside text; never the only information. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg className={cx(styles.icon, className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
