import { useSyncExternalStore } from 'react';
import { logInState, onLogInChange } from '../browser/log-in-state.ts';

/** Whether this browser is logged in, as state. */
export const useLoggedIn = (): boolean => useSyncExternalStore(onLogInChange, () => logInState.get() !== undefined);
