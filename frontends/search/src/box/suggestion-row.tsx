import { Icon, Picture } from '@shop/kit';
import styles from './search-box.module.css';
import type { Suggestion } from './suggestions.ts';

export const SuggestionRow = ({ suggestion: { kind, label, parts, note, image } }: { suggestion: Suggestion }) => (
  <>
    {kind === 'product' ? (
      <Picture image={image} alt="" className={styles.picture} />
    ) : (
      <span className={styles.sign}>
        <Icon name={kind === 'query' ? 'search' : 'chevron'} />
      </span>
    )}
    <span className={styles.label} dir="auto">
      {parts
        ? parts.map(({ text, typed }, index) => (typed ? <span key={index}>{text}</span> : <b key={index}>{text}</b>))
        : label}
    </span>
    {note && <span className={styles.note}>{note}</span>}
  </>
);
