import { useSyncExternalStore } from 'react';
import { isOverlayStep, stateAt } from './overlay.ts';

const moved = new Set<() => void>();

const subscribe = (listener: () => void) => {
  moved.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    moved.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

/** The URL as state: the component renders again when it changes. */
export const useAddress = (): URL => {
  const href = useSyncExternalStore(subscribe, () => window.location.href);
  return new URL(href);
};

/** Navigates to a URL of the shop. `replace`: without a history entry. */
export const navigate = (href: string, { replace = false } = {}) => {
  const url = new URL(href, window.location.href);
  if (url.href === window.location.href) return;
  if (replace) window.history.replaceState(window.history.state, '', url);
  else if (isOverlayStep()) window.history.replaceState(stateAt(url), '', url);
  else window.history.pushState(stateAt(url), '', url);
  for (const listener of moved) listener();
};
