import { createHash } from 'node:crypto';

/** Why an event was parked, in one line, and what is the same for faults of the same kind: names and numbers in them do not count. */
export const fingerprintOf = (view: string, type: string, fault: unknown): { cause: string; fingerprint: string } => {
  const cause = (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).replace(/\s+/g, ' ').slice(0, 1000);
  const kind = cause.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"').replace(/[\w-]*\d[\w-]*/g, '#');
  const fingerprint = createHash('sha256').update([view, type, kind].join('\n')).digest('hex').slice(0, 12);
  return { cause, fingerprint };
};
