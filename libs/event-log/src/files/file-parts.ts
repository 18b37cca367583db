import { randomUUID } from 'node:crypto';
import { FILES, filePartSubject } from '@millrace/contracts';
import { headers as newHeaders } from '@nats-io/transport-node';
import { brokerCodes } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { publish } from '../connection/publish.js';
import { isNotFound } from '../store/read-stream.js';
import { isCluster } from '../store/stream-leader.js';

/** A part of a file: its bytes, and what its writer noted about it. */
export type FilePart = Readonly<{ data: Uint8Array; note: string }>;

/** The most bytes of one message; the broker takes a megabyte, as base64 in a cluster. */
const maxMessageBytes = 512 * 1024;
/** The most bytes of one part. */
const maxPartBytes = 64 * 1024 * 1024;
const timeoutMs = 10_000;
const [noteHeader, piecesHeader] = ['millrace-note', 'millrace-pieces'];

/**
 * Stores a part of a file unless it exists. `part`: from 1 on. `note`: a text without line ends. Resolves to `exists` when another attempt stored it
 * before: that part counts. Throws `NOT_AVAILABLE`.
 */
export const putFilePart = async (
  log: EventLog,
  file: string,
  part: number,
  { data, note }: FilePart,
): Promise<'stored' | 'exists'> => {
  if (data.length > maxPartBytes) throw new RangeError(`a part of a file has ${data.length} bytes`);
  const headers = newHeaders();
  headers.append(noteHeader, note);
  headers.append('Nats-Expected-Last-Subject-Sequence', '0');
  if (data.length <= maxMessageBytes) return store(log, filePartSubject(file, part), headers, data);
  // Pieces have names of this attempt, so that two attempts do not mix; the part names those that count.
  const attempt = randomUUID();
  const count = Math.ceil(data.length / maxMessageBytes);
  for (let at = 0; at < count; at += 1) {
    const piece = data.subarray(at * maxMessageBytes, (at + 1) * maxMessageBytes);
    await store(log, filePartSubject(file, `${attempt}-${at}`), newHeaders(), piece);
  }
  headers.append(piecesHeader, `${attempt} ${count}`);
  return store(log, filePartSubject(file, part), headers, new Uint8Array());
};

const store = async (
  log: EventLog,
  subject: string,
  headers: ReturnType<typeof newHeaders>,
  data: Uint8Array,
): Promise<'stored' | 'exists'> => {
  const result = await publish(connectionOf(log), [{ subject, headers, data }], timeoutMs).catch((cause: unknown) => {
    throw new LogError('NOT_AVAILABLE', `${FILES.name} did not store ${subject}`, { cause });
  });
  if (!('code' in result)) return 'stored';
  const exists: readonly number[] = [brokerCodes.wrongLastSequence, brokerCodes.wrongLastSequenceConstant];
  if (exists.includes(result.code)) return 'exists';
  throw new LogError('NOT_AVAILABLE', `${FILES.name} did not store ${subject}: ${result.text}`);
};

/** A part of a file; `undefined` when there is none, or none any more. */
export const readFilePart = async (log: EventLog, file: string, part: number): Promise<FilePart | undefined> => {
  const found = await readMessage(log, filePartSubject(file, part));
  if (!found) return undefined;
  const [attempt = '', count = '0'] = found.header.get(piecesHeader).split(' ');
  const pieces: Uint8Array[] = [found.data];
  for (let at = 0; at < Number(count); at += 1) {
    const piece = await readMessage(log, filePartSubject(file, `${attempt}-${at}`));
    if (!piece) return undefined;
    pieces.push(piece.data);
  }
  return { data: Buffer.concat(pieces), note: found.header.get(noteHeader) };
};

/** Any replica may answer; only what it does not have is looked for at the leader. */
const readMessage = async (log: EventLog, subject: string) => {
  const { jsm } = connectionOf(log);
  const query = { last_by_subj: subject };
  const found = await jsm.direct.getMessage(FILES.name, query).catch(notFoundAsNull);
  return found ?? (isCluster(log) ? jsm.streams.getMessage(FILES.name, query).catch(notFoundAsNull) : null);
};

const notFoundAsNull = (error: unknown): null => {
  if (isNotFound(error)) return null;
  throw error;
};
