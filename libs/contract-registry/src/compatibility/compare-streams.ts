import type { AggregateDocument, ContractDocument, MessageDocument, StreamDocument } from '../document.js';
import { compareSchemas, compareVersions } from './compare-schemas.js';
import { bothWays, type Fault, type Finding, finding } from './finding.js';
import { type MessagePart, messageParts } from './parts.js';
import { asker, brokenReaders, takerOf } from './who-breaks.js';

type Pair = Readonly<{ old: ContractDocument; now: ContractDocument }>;
type Place = Readonly<{ stream: StreamDocument; path: string }>;

const named = <T extends Readonly<{ name: string }>>(several: readonly T[] | undefined, name: string): T | undefined =>
  several?.find((one) => one.name === name);
const typed = (several: readonly MessageDocument[], type: string) => several.find((one) => one.type === type);

/** What a change of the streams breaks: their own promises, then those of each aggregate and each message. */
export const compareStreams = (pair: Pair): readonly Finding[] =>
  pair.old.streams.flatMap((stream) => {
    const now = named(pair.now.streams, stream.name);
    const place: Place = { stream, path: stream.name };
    const find = (fault: Fault) => ofStream(pair, place, fault);
    if (!now) return [find(removed(stream.name))];
    return [
      ...streamFaults(stream, now).map(find),
      ...stream.aggregates.flatMap((aggregate) =>
        compareAggregates(pair, place, aggregate, named(now.aggregates, aggregate.name)),
      ),
    ];
  });

const removed = (path: string): Fault => ({ path, rule: 'removed', change: 'declared → gone', directions: bothWays });

const streamFaults = (old: StreamDocument, now: StreamDocument): readonly Fault[] => {
  const fault = (rule: Fault['rule'], was: string, is: string, path = old.name): Fault[] =>
    was === is ? [] : [{ path, rule, change: `${was} → ${is}`, directions: bothWays }];
  return [
    ...fault('owner-changed', old.owner, now.owner),
    ...fault('removed', `subjects ${old.context}.>`, `subjects ${now.context}.>`),
    ...(old.retention === 'for ever' ? fault('retention-shortened', old.retention, now.retention) : []),
    ...old.personalData
      .filter((path) => !now.personalData.some((marked) => marked === path || path.startsWith(`${marked}.`)))
      .flatMap((path) => fault('personal-data-forgotten', 'personal', 'not marked', `${old.name}.${path}`)),
  ];
};

const ofStream = ({ old, now }: Pair, { stream }: Place, fault: Fault): Finding => {
  const broken =
    fault.rule === 'owner-changed'
      ? [stream.owner]
      : brokenReaders(fault, old, now, ({ streams }) => {
          const known = named(streams, stream.name);
          return known && { stream: known };
        });
  return finding(fault, 'streams', broken, old.release);
};

const compareAggregates = (
  pair: Pair,
  { stream, path: at }: Place,
  old: AggregateDocument,
  now: AggregateDocument | undefined,
): readonly Finding[] => {
  const path = `${at}.${old.name}`;
  const against = pair.old.release;
  if (!now) return [finding(removed(path), 'streams', readersOfEvents(pair, stream, old.name, removed(path)), against)];
  return [
    ...now.rejections
      .filter(({ type }) => !typed(old.rejections, type))
      .map(({ type }) => finding(unknownRejection(`${path}.rejections.${type}`), 'rejections', [asker], against)),
    ...messageParts.flatMap((part) =>
      old[part].flatMap((message) =>
        compareMessages(part, message, typed(now[part], message.type), `${path}.${part}.${message.type}`).map((fault) =>
          finding(fault, part, brokenBy(pair, stream, old.name, part, fault, message.type), against),
        ),
      ),
    ),
    ...compareSchemas(old.state, now.state, `${path}.state`).map((fault) => finding(fault, 'state', [asker], against)),
  ];
};

/** Rejections are what an asker may hear, one of several: it must know each. */
const unknownRejection = (path: string): Fault => ({
  path,
  rule: 'choice-unknown',
  change: 'absent → declared',
  directions: ['forward'],
});

/** A rejection is told and forgotten, so no step lifts an old one. */
const compareMessages = (
  part: MessagePart,
  old: MessageDocument,
  now: MessageDocument | undefined,
  path: string,
): readonly Fault[] => {
  if (!now) return [removed(path)];
  return part === 'rejections' ? compareSchemas(old.data, now.data, path) : compareVersions(old, now, path);
};

const brokenBy = (
  pair: Pair,
  stream: StreamDocument,
  aggregate: string,
  part: MessagePart,
  fault: Fault,
  type: string,
): readonly string[] => {
  if (part === 'events') return readersOfEvents(pair, stream, aggregate, fault, type);
  return [part === 'requests' ? takerOf(stream, aggregate) : asker];
};

const readersOfEvents = ({ old, now }: Pair, { name }: StreamDocument, aggregate: string, fault: Fault, type?: string) =>
  brokenReaders(fault, old, now, ({ streams }) => {
    const stream = named(streams, name);
    return stream && { stream, aggregate, ...(type === undefined ? {} : { type }) };
  });
