import { Button } from '@shop/kit';

interface Props {
  title: string;
  /** The available quantity. */
  available: number;
  disabled: boolean;
  onReduce: (quantity: number) => void;
  onRemove: () => void;
}

/** The button that reduces or removes a line that exceeds the stock. */
export const LineFix = ({ title, available, disabled, onReduce, onRemove }: Props) => {
  const { words, act } =
    available > 0 ? { words: `Reduce to ${available}`, act: () => onReduce(available) } : { words: 'Remove', act: onRemove };
  return (
    <Button variant="secondary" aria-label={`${words}: ${title}`} aria-disabled={disabled || undefined} onClick={act}>
      {words}
    </Button>
  );
};
