import { type MessageContract, schemaId, streams } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';

/** The CloudEvents types on which a function is called. */
export const typesOf = ({ on: { consumer } }: FunctionDeclaration): readonly string[] =>
  consumer.types.map((type) => `${consumer.aggregate.context}.${consumer.aggregate.name}.${String(type)}`);

/** A recorded event as functions get it. */
export const toCloudEvent = ({ stream, id, aggregate, aggregateId, at, correlationId, event }: Recorded): CloudEvent => {
  const { type: name, ...data } = event;
  const contract = streams.find((one) => one.name === stream);
  const type = `${contract?.context}.${aggregate}.${name}`;
  const messages = contract?.aggregates.find((one) => one.name === aggregate)?.events as readonly MessageContract[] | undefined;
  return {
    specversion: '1.0',
    id,
    source: `/millrace/${contract?.owner}`,
    type,
    subject: aggregateId,
    time: at,
    datacontenttype: 'application/json',
    dataschema: schemaId(type, messages?.find((message) => message.type === name)?.version ?? 1),
    correlationid: correlationId,
    data,
  };
};
