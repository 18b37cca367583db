import { type MessageContract, schemaId, streams } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { CloudEvent } from '../declaration/cloud-event.js';

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
