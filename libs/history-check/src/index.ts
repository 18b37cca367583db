export { checkHistory } from './check-history.js';
export type { LoggedEvent, Violation } from './logged-event.js';
