import type { AggregateDocument, ContractDocument, MessageDocument, StreamDocument } from '../document/document.js';
import { compareSchemas, compareVersions } from './compare-schemas.js';
import { bothDirections, type Incompatibility, type Finding, finding } from './finding.js';
import { type MessagePart, messageParts } from './parts.js';
import { sender, brokenReaders, requestConsumerOf } from './who-breaks.js';

type Pair = Readonly<{ old: ContractDocument; now: ContractDocument }>;
type Location = Readonly<{ stream: StreamDocument; path: string }>;

const named = <T extends Readonly<{ name: string }>>(several: readonly T[] | undefined, name: string): T | undefined =>
  several?.find((one) => one.name === name);
const typed = (several: readonly MessageDocument[], type: string) => several.find((one) => one.type === type);

/** The breaking changes of streams: of their settings, then of each aggregate and each message. */
export const compareStreams = (pair: Pair): readonly Finding[] =>
  pair.old.streams.flatMap((stream) => {
    const now = named(pair.now.streams, stream.name);
    const location: Location = { stream, path: stream.name };
    const find = (incompatibility: Incompatibility) => ofStream(pair, location, incompatibility);
    if (!now) return [find(removed(stream.name))];
    return [
      ...streamIncompatibilities(stream, now).map(find),
      ...stream.aggregates.flatMap((aggregate) =>
        compareAggregates(pair, location, aggregate, named(now.aggregates, aggregate.name)),
      ),
    ];
  });

const removed = (path: string): Incompatibility => ({
  path,
  rule: 'removed',
  change: 'declared → gone',
  directions: bothDirections,
});

const streamIncompatibilities = (old: StreamDocument, now: StreamDocument): readonly Incompatibility[] => {
  const incompatibility = (rule: Incompatibility['rule'], was: string, is: string, path = old.name): Incompatibility[] =>
    was === is ? [] : [{ path, rule, change: `${was} → ${is}`, directions: bothDirections }];
  return [
    ...incompatibility('owner-changed', old.owner, now.owner),
    ...incompatibility('removed', `subjects ${old.context}.>`, `subjects ${now.context}.>`),
    ...(old.retention === 'for ever' ? incompatibility('retention-shortened', old.retention, now.retention) : []),
    ...old.personalData
      .filter((path) => !now.personalData.some((marked) => marked === path || path.startsWith(`${marked}.`)))
      .flatMap((path) => incompatibility('personal-data-forgotten', 'personal', 'not marked', `${old.name}.${path}`)),
  ];
};

const ofStream = ({ old, now }: Pair, { stream }: Location, incompatibility: Incompatibility): Finding => {
  const broken =
    incompatibility.rule === 'owner-changed'
      ? [stream.owner]
      : brokenReaders(incompatibility, old, now, ({ streams }) => {
          const known = named(streams, stream.name);
          return known && { stream: known };
        });
  return finding(incompatibility, 'streams', broken, old.release);
};

const compareAggregates = (
  pair: Pair,
  { stream, path: at }: Location,
  old: AggregateDocument,
  now: AggregateDocument | undefined,
): readonly Finding[] => {
  const path = `${at}.${old.name}`;
  const against = pair.old.release;
  if (!now) return [finding(removed(path), 'streams', readersOfEvents(pair, stream, old.name, removed(path)), against)];
  return [
    ...now.rejections
      .filter(({ type }) => !typed(old.rejections, type))
      .map(({ type }) => finding(unknownRejection(`${path}.rejections.${type}`), 'rejections', [sender], against)),
    ...messageParts.flatMap((part) =>
      old[part].flatMap((message) =>
        compareMessages(part, message, typed(now[part], message.type), `${path}.${part}.${message.type}`).map((incompatibility) =>
          finding(incompatibility, part, brokenBy(pair, stream, old.name, part, incompatibility, message.type), against),
        ),
      ),
    ),
    ...compareSchemas(old.state, now.state, `${path}.state`).map((incompatibility) =>
      finding(incompatibility, 'state', [sender], against),
    ),
  ];
};

/** A rejection is one of several that the sender may receive: it must know each. */
const unknownRejection = (path: string): Incompatibility => ({
  path,
  rule: 'choice-unknown',
  change: 'absent → declared',
  directions: ['forward'],
});

/** A rejection is not stored, so no upcast applies to an old one. */
const compareMessages = (
  part: MessagePart,
  old: MessageDocument,
  now: MessageDocument | undefined,
  path: string,
): readonly Incompatibility[] => {
  if (!now) return [removed(path)];
  return part === 'rejections' ? compareSchemas(old.data, now.data, path) : compareVersions(old, now, path);
};

const brokenBy = (
  pair: Pair,
  stream: StreamDocument,
  aggregate: string,
  part: MessagePart,
  incompatibility: Incompatibility,
  type: string,
): readonly string[] => {
  if (part === 'events') return readersOfEvents(pair, stream, aggregate, incompatibility, type);
  return [part === 'requests' ? requestConsumerOf(stream, aggregate) : sender];
};

const readersOfEvents = (
  { old, now }: Pair,
  { name }: StreamDocument,
  aggregate: string,
  incompatibility: Incompatibility,
  type?: string,
) =>
  brokenReaders(incompatibility, old, now, ({ streams }) => {
    const stream = named(streams, name);
    return stream && { stream, aggregate, ...(type === undefined ? {} : { type }) };
  });
