import type { ReadContext } from './read-session.js';

/** The context of one request to the admin API; its sender has shown the staff token. */
export type AdminContext = ReadContext;
