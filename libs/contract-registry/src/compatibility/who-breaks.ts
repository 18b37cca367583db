import { REQUESTS } from '@millrace/contracts';
import type { ConsumerDocument, ContractDocument, StreamDocument } from '../document/document.js';
import type { Incompatibility } from './finding.js';

/** A source of events: a whole stream, one of its aggregates, or one type. */
export type Source = Readonly<{ stream: StreamDocument; aggregate?: string; type?: string }>;

/** The readers of a source: its consumers, and the owner, which folds its own events. */
export const readersOf = ({ consumers }: ContractDocument, { stream, aggregate, type }: Source): readonly string[] => [
  ...consumers.filter((consumer) => reads(consumer, stream.name, aggregate, type)).map(({ app, name }) => `${app}/${name}`),
  ...stream.aggregates.filter(({ name }) => (aggregate ?? name) === name).map(({ name }) => `${stream.owner}/${name}`),
];

const reads = (consumer: ConsumerDocument, stream: string, aggregate?: string, type?: string): boolean =>
  consumer.stream === stream &&
  (consumer.aggregate === undefined || aggregate === undefined || consumer.aggregate === aggregate) &&
  (consumer.types === undefined || type === undefined || consumer.types.includes(type));

/** The readers that a gap breaks: current ones by old data, those of the earlier release by new data. */
export const brokenReaders = (
  { directions }: Incompatibility,
  old: ContractDocument,
  now: ContractDocument,
  source: (of: ContractDocument) => Source | undefined,
): readonly string[] => {
  const applies = [...(directions.includes('backward') ? [now] : []), ...(directions.includes('forward') ? [old] : [])];
  return applies.flatMap((document) => {
    const location = source(document);
    return location ? readersOf(document, location) : [];
  });
};

/** The sender of requests and receiver of their results: the one app that writes requests. */
export const sender: string = REQUESTS.owner;

/** The consumer of the requests to an aggregate. */
export const requestConsumerOf = ({ owner }: StreamDocument, aggregate: string): string => `${owner}/${aggregate}-requests`;
