export interface Notice {
  message: string;
  tone?: 'neutral' | 'good' | 'bad';
  /** One thing to do about it, such as "Undo". */
  action?: { label: string; run: () => void };
}

/** What the micro-frontends tell one another. Names and details may only grow. */
export interface ShopEvents {
  /** The cart has another number of pieces now; said by whoever has fresh data of it. `state` is the same for the same content. */
  'shop:cart-changed': { count: number; state?: string };
  /** Something was put into the cart: whoever shows the cart must read it again. */
  'shop:cart-stale': Record<string, never>;
  /** The shopper wants to see the cart. */
  'shop:cart-open': Record<string, never>;
  /** The cart was asked for and is on its way. */
  'shop:cart-opening': { done: boolean };
  'shop:notice': Notice;
}

declare global {
  interface WindowEventMap extends EventMap {}
}
type EventMap = { [Name in keyof ShopEvents]: CustomEvent<ShopEvents[Name]> };

export const emit = <Name extends keyof ShopEvents>(name: Name, detail: ShopEvents[Name]) => {
  window.dispatchEvent(new CustomEvent(name, { detail }));
};

/** Listens until the function it returns is called. */
export const on = <Name extends keyof ShopEvents>(name: Name, hear: (detail: ShopEvents[Name]) => void): (() => void) => {
  const listener = (event: Event) => hear((event as CustomEvent<ShopEvents[Name]>).detail);
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
};

/** A short message to the shopper, shown by the shell in its live region. */
export const notify = (notice: Notice) => emit('shop:notice', notice);
