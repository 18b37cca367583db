import { Button } from '@shop/kit';

interface Props {
  title: string;
  /** How many of it can be had. */
  available: number;
  disabled: boolean;
  onReduce: (quantity: number) => void;
  onRemove: () => void;
}

/** What to do about a line that cannot be had as it is. */
export const LineFix = ({ title, available, disabled, onReduce, onRemove }: Props) => {
  const { words, act } =
    available > 0 ? { words: `Reduce to ${available}`, act: () => onReduce(available) } : { words: 'Remove', act: onRemove };
  return (
    <Button variant="secondary" aria-label={`${words}: ${title}`} aria-disabled={disabled || undefined} onClick={act}>
      {words}
    </Button>
  );
};
