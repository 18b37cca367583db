import type { ReactNode } from 'react';
import styles from './charts.module.css';

interface Row {
  key: string;
  label: ReactNode;
  value: number;
  /** The values as they are written, one for each head behind the first. */
  cells: readonly string[];
}
interface Props {
  rows: readonly Row[];
  /** Of the label, and of each cell. */
  heads: readonly string[];
  /** Says what the table is about. */
  caption: string;
}

/** A table with a bar below each label, whose length is its value. */
export const Ranking = ({ rows, heads, caption }: Props) => {
  const max = Math.max(...rows.map(({ value }) => value), 0);
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 0 ? styles.number : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, cells }) => (
          <tr key={key}>
            <th scope="row">
              {label}
              <svg className={styles.length} aria-hidden="true" focusable="false">
                <rect width={`${max > 0 ? (value / max) * 100 : 0}%`} height="100%" rx={2} className={styles.bar} />
              </svg>
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]} className={styles.number}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
