import { Button, Dialog } from '@shop/kit';
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
    title={chosen > 0 ? `Filters (${chosen})` : 'Filters'}
    open={open}
    onClose={onClose}
    from="bottom"
    footer={
      <Button wide onClick={onClose}>
        {total === undefined ? 'Show products' : `Show ${total.toLocaleString()} ${total === 1 ? 'product' : 'products'}`}
      </Button>
    }
  >
    {children}
  </Dialog>
);
