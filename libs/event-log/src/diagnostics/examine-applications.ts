import { type ApplicationContract, applications } from '@millrace/contracts';
import type { StreamConfig } from '@nats-io/jetstream';
import { applicationStreams } from '../broker/application-permissions.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { Finding } from './finding.js';

type Settings = Partial<StreamConfig>;

/** What commits and restores need; limits of age or size would delete state. */
const ofBoth: Settings = {
  allow_direct: true,
  allow_rollup_hdrs: true,
  allow_msg_ttl: true,
  max_age: 0,
  max_bytes: -1,
  max_msgs: -1,
};
const ofOwn: Settings = { ...ofBoth, allow_atomic: true, max_msgs_per_subject: -1 };
const ofGroup: Settings = { ...ofBoth, max_msgs_per_subject: 1 };

/** Checks that the streams of the applications of stream processing exist, with what they need. Needs the permissions of the operator. */
export const examineApplications = async (log: EventLog): Promise<readonly Finding[]> => {
  const found = new Map<string, Settings>();
  for await (const { config } of connectionOf(log).jsm.streams.list()) found.set(config.name, config);
  return Object.values(applications).flatMap((application) => findingsOfApplication(application, found));
};

/** The findings about an application, by the settings of the streams that exist. */
export const findingsOfApplication = (
  application: ApplicationContract,
  found: ReadonlyMap<string, Settings>,
): readonly Finding[] => {
  const { own, group } = applicationStreams(application);
  return [...findingsOfStream(own, ofOwn, found), ...findingsOfStream(group, ofGroup, found)];
};

const findingsOfStream = (name: string, wanted: Settings, found: ReadonlyMap<string, Settings>): readonly Finding[] => {
  const about = `stream ${name}`;
  const settings = found.get(name);
  if (!settings)
    return [
      {
        about,
        fault: 'it is not there',
        advice: 'Start the shop again: the start creates it, and the topologies read their inputs from the start.',
      },
    ];
  const expected = Object.entries({ ...wanted, subjects: [`${name}.>`] });
  return expected.flatMap(([setting, value]) => {
    const actual = JSON.stringify((settings as Readonly<Record<string, unknown>>)[setting]);
    if (actual === JSON.stringify(value)) return [];
    const fault = `its setting ${setting} is ${actual}, and the topologies need ${JSON.stringify(value)}`;
    return [{ about, fault, advice: `Set it: nats stream edit ${name}.` }];
  });
};
