import type { ClientBase } from 'pg';
import { fullLsn, lsnBytes } from '../change/lsn.js';

/** A replication slot at the source: what it has kept of the log, and why it would be lost. */
export type Slot = Readonly<{
  confirmed: string;
  active: boolean;
  /** False when the source gave up what the slot needs (`max_slot_wal_keep_size`). */
  isUsable: boolean;
  /** Bytes of the log that the source keeps because of the slot. */
  retainedBytes: number;
  /** Bytes that the source will keep beyond that; absent: without limit. */
  safeBytes?: number;
}>;

type SlotRow = Readonly<{
  confirmed_flush_lsn: string | null;
  active: boolean;
  wal_status: string | null;
  retained: string | null;
  safe_wal_size: string | null;
}>;

/** The slot of a name in this database; undefined when there is none. */
export const findSlot = async (client: ClientBase, name: string): Promise<Slot | undefined> => {
  const { rows } = await client.query<SlotRow>(
    `SELECT confirmed_flush_lsn, active, wal_status, safe_wal_size, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint AS retained
       FROM pg_replication_slots WHERE slot_name = $1 AND database = current_database()`,
    [name],
  );
  const [row] = rows;
  if (!row) return undefined;
  return {
    confirmed: fullLsn(row.confirmed_flush_lsn ?? '0/0'),
    active: row.active,
    isUsable: row.wal_status !== 'lost' && row.confirmed_flush_lsn !== null,
    retainedBytes: Number(row.retained ?? 0),
    ...(row.safe_wal_size !== null && { safeBytes: Number(row.safe_wal_size) }),
  };
};

/** Makes a slot; returns the position from which it has every change that is committed later. */
export const createSlot = async (client: ClientBase, name: string): Promise<string> => {
  const { rows } = await client.query<{ lsn: string }>(`SELECT lsn FROM pg_create_logical_replication_slot($1, 'pgoutput')`, [
    name,
  ]);
  return fullLsn(rows[0]?.lsn ?? '0/0');
};

/** Removes a slot, if there is one. Rejects while it is in use. */
export const dropSlot = async (client: ClientBase, name: string): Promise<void> => {
  await client.query(`SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1`, [name]);
};

/** Why a slot does not continue a reading that is recorded up to a position; undefined when it does. */
export const lossOf = (
  slot: Slot | undefined,
  recorded: string,
): 'slot-missing' | 'slot-invalidated' | 'slot-replaced' | undefined => {
  if (!slot) return 'slot-missing';
  if (!slot.isUsable) return 'slot-invalidated';
  // A confirmation names the byte after what is recorded.
  return lsnBytes(slot.confirmed) > lsnBytes(recorded) + 1 ? 'slot-replaced' : undefined;
};
