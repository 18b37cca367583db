export { checkHistory } from './check-history.js';
export type { LoggedEvent, Violation } from './history/logged-event.js';
