import { emit } from './events.ts';

const key = 'millrace.account';

/**
 * What scripts know of the log-in. The access token is in a cookie that they cannot read. `expiresAt`: when it ends. `cart`: the cart that
 * is attached to the customer.
 */
export interface LogInState {
  expiresAt: string;
  cart?: string;
}

/** What the page sends, and gets, in place of its access token. */
export const heldToken = 'cookie';

/** Whether this browser is logged in, for all its tabs. */
export const logInState = {
  get: (): LogInState | undefined => {
    const stored = localStorage.getItem(key);
    return stored ? (JSON.parse(stored) as LogInState) : undefined;
  },
  set: (state: LogInState) => {
    localStorage.setItem(key, JSON.stringify(state));
    emit('shop:account-changed', { isLoggedIn: true });
  },
  forget: () => {
    localStorage.removeItem(key);
    emit('shop:account-changed', { isLoggedIn: false });
  },
};

/** Calls back when a tab of this browser has logged in or out; returns a function that stops it. */
export const onLogInChange = (changed: () => void): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('shop:account-changed', changed, { signal });
  window.addEventListener('storage', (event) => event.key === key && changed(), { signal });
  return () => stop.abort();
};
