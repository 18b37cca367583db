import type { Reading } from '../reading/reading.js';

/** What one request of the staff carries. Who gets here has shown a staff token. */
export type AdminContext = Readonly<{ reading: Reading }>;
