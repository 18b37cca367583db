import { Button, counted, Dialog, formatCount } from '@shop/kit';
import { messages } from '@shop/search/messages';
import type { ReactNode } from 'react';

interface Props {
  open: boolean;
  onClose: () => void;
  total: number | undefined;
  chosen: number;
  children: ReactNode;
}

/** The filters on a small screen. They take effect at once; the button only closes the drawer. */
export const FilterDrawer = ({ open, onClose, total, chosen, children }: Props) => (
  <Dialog
    title={chosen > 0 ? messages.filters.titleWith(formatCount(chosen)) : messages.filters.title}
    open={open}
    onClose={onClose}
    from="bottom"
    footer={
      <Button wide onClick={onClose}>
        {total === undefined ? messages.filters.show : counted(messages.filters.showCount, total)}
      </Button>
    }
  >
    {children}
  </Dialog>
);
