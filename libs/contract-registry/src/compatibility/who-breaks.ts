import { REQUESTS } from '@millrace/contracts';
import type { ConsumerDocument, ContractDocument, StreamDocument } from '../document/document.js';
import type { Incompatibility } from './finding.js';

/** A place that events come from: a whole stream, one of its aggregates, or one type of that. */
export type Source = Readonly<{ stream: StreamDocument; aggregate?: string; type?: string }>;

/** Who reads what comes from a place, by these contracts: its consumers, and the owner, which folds its own events. */
export const readersOf = ({ consumers }: ContractDocument, { stream, aggregate, type }: Source): readonly string[] => [
  ...consumers.filter((consumer) => reads(consumer, stream.name, aggregate, type)).map(({ app, name }) => `${app}/${name}`),
  ...stream.aggregates.filter(({ name }) => (aggregate ?? name) === name).map(({ name }) => `${stream.owner}/${name}`),
];

const reads = (consumer: ConsumerDocument, stream: string, aggregate?: string, type?: string): boolean =>
  consumer.stream === stream &&
  (consumer.aggregate === undefined || aggregate === undefined || consumer.aggregate === aggregate) &&
  (consumer.types === undefined || type === undefined || consumer.types.includes(type));

/** The readers that a fault breaks: those of now by old data, those of the earlier release by new data. */
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

/** Who asks, and hears what became of it: the one app that writes down requests. */
export const sender: string = REQUESTS.owner;

/** Who takes the requests to an aggregate. */
export const requestConsumerOf = ({ owner }: StreamDocument, aggregate: string): string => `${owner}/${aggregate}-requests`;
