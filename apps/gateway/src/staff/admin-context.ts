import type { ReadContext } from '../consistency/read-session.js';
import type { StaffIdentity } from './staff-identity.js';

/** The context of one request to the admin API: who sends it, and from which address. */
export type AdminContext = ReadContext & Readonly<{ staff: StaffIdentity; caller: string }>;
