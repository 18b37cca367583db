import { messages } from '@shop/staff/messages';
import styles from './charts.module.css';

interface Column {
  key: string;
  /** What is below the column; in the table, its row. */
  label: string;
  value: number;
  /** The value as it is written. */
  text: string;
}
interface Props {
  columns: readonly Column[];
  /** What the labels are, and what the values are. */
  heads: readonly [label: string, value: string];
}

const [width, height, foot] = [720, 220, 24];

/** At max so many labels are below the columns. */
const maxLabels = 8;

/** A column for each step of time, as a picture; its table can be opened, and is what a screen reader reads. */
export const Columns = ({ columns, heads }: Props) => {
  const max = Math.max(...columns.map(({ value }) => value), 0);
  const step = width / columns.length;
  const every = Math.ceil(columns.length / maxLabels);
  const highest = columns.find(({ value }) => value === max);
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.columns} aria-hidden="true" focusable="false">
        <line x1={0} x2={width} y1={height - foot} y2={height - foot} className={styles.axis} />
        {max > 0 && (
          <text x={0} y={12} className={styles.scale}>
            {highest?.text}
          </text>
        )}
        {columns.map(({ key, label, value, text }, index) => {
          const size = max > 0 ? (value / max) * (height - foot - 22) : 0;
          return (
            <g key={key}>
              <rect
                x={index * step + step * 0.15}
                y={height - foot - size}
                width={step * 0.7}
                height={size}
                rx={2}
                className={styles.bar}
              >
                <title>{`${label}: ${text}`}</title>
              </rect>
              {(columns.length - 1 - index) % every === 0 && (
                <text x={index * step + step / 2} y={height - 6} textAnchor="middle" className={styles.scale}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details className={styles.details}>
        <summary>{messages.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col" className={styles.number}>
                {heads[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className={styles.number}>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};
