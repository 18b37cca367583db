import { Button, formatCount } from '@shop/kit';
import { messages } from '@shop/cart/messages';

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
    available > 0
      ? { words: messages.items.reduceTo(formatCount(available)), act: () => onReduce(available) }
      : { words: messages.items.removeIt, act: onRemove };
  return (
    <Button variant="secondary" aria-label={`${words}: ${title}`} aria-disabled={disabled || undefined} onClick={act}>
      {words}
    </Button>
  );
};
