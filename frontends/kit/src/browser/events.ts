export interface Notice {
  message: string;
  tone?: 'neutral' | 'good' | 'bad';
  /** An action, such as "Undo". */
  action?: { label: string; run: () => void };
}

/** What a visitor did, without anything about the visitor. Its fields are those of `POST /beacons`. */
export type Observation =
  | { type: 'PageViewed'; page: string; referrer?: string }
  | { type: 'SearchPerformed'; words: string; results: number; durationMs: number }
  | { type: 'ProductViewed'; productId: string }
  | { type: 'ProductAddedToCart'; productId: string; quantity: number }
  | { type: 'CartViewed' }
  | { type: 'CheckoutStarted' }
  | { type: 'CheckoutCompleted' };

/** The events between micro-frontends. Names and details may only be added. */
export interface ShopEvents {
  /** The number of pieces in the cart has changed; emitted by components with fresh data. `state` is equal for equal content. */
  'shop:cart-changed': { count: number; state?: string };
  /** The cart has changed: components that show it must query it again. */
  'shop:cart-stale': Record<string, never>;
  /** Opens the cart. */
  'shop:cart-open': Record<string, never>;
  /** The cart drawer is being loaded; `failed`: it could not be. */
  'shop:cart-opening': { done: boolean; failed?: boolean };
  /** This tab has logged in or out; another tab tells by the `storage` event. */
  'shop:account-changed': { isLoggedIn: boolean };
  'shop:notice': Notice;
  /** The visitor looked at something. It is reported only if they agreed to it. */
  'shop:observed': Observation;
}

declare global {
  interface WindowEventMap extends EventMap {}
}
type EventMap = { [Name in keyof ShopEvents]: CustomEvent<ShopEvents[Name]> };

export const emit = <Name extends keyof ShopEvents>(name: Name, detail: ShopEvents[Name]) => {
  window.dispatchEvent(new CustomEvent(name, { detail }));
};

/** Subscribes; returns a function that unsubscribes. */
export const on = <Name extends keyof ShopEvents>(name: Name, handler: (detail: ShopEvents[Name]) => void): (() => void) => {
  const listener = (event: Event) => handler((event as CustomEvent<ShopEvents[Name]>).detail);
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
};

/** Tells that the visitor looked at something; the shell reports it if they agreed. */
export const observe = (observation: Observation) => emit('shop:observed', observation);

/** Shows a short message to the shopper in the shell's live region. */
export const notify = (notice: Notice) => emit('shop:notice', notice);
