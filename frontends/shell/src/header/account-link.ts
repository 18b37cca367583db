import { freshLogIn, renewBeforeMs } from '@shop/kit/account/fresh-log-in.ts';
import { logInState, onLogInChange } from '@shop/kit/browser/log-in-state.ts';
import { messages } from '@shop/shell/messages';
import { element } from '../page/element.ts';

const show = () => {
  const isLoggedIn = logInState.get() !== undefined;
  const link = element('account');
  const name = isLoggedIn ? messages.account.loggedIn : messages.account.logIn;
  link.setAttribute('aria-label', name);
  link.title = name;
  link.toggleAttribute('data-logged-in', isLoggedIn);
};

/** A renewal that failed is tried again after this time. */
const pauseMs = 60_000;

/** Renews the log-in before its access ends, while the page is open. */
const renewInTime = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    clearTimeout(timer);
    const state = logInState.get();
    if (!state) return;
    const left = Date.parse(state.expiresAt) - Date.now() - renewBeforeMs;
    timer = setTimeout(renew, Math.max(left + 1, pauseMs));
  };
  const renew = () => void freshLogIn().catch(reportError).finally(plan);
  onLogInChange(plan);
  renew();
};

/** The link to the account in the header, which tells whether this browser is logged in. */
export const showAccount = () => {
  show();
  onLogInChange(show);
  renewInTime();
};
