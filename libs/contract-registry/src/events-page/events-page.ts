import type { ConsumerDocument, ContractDocument } from '../document/document.js';
import type { GeneratedFile } from '../document/generated-file.js';
import { picture } from './picture.js';
import { shapes } from './shapes.js';
import { streamSection } from './stream-section.js';
import { table } from './table.js';

/** The page for people: every stream with its events, requests and rejections, and its readers. */
export const eventsPage = (document: ContractDocument): GeneratedFile => ({
  path: 'docs/events.md',
  text: `${[
    '<!-- Made from the contracts by `npm run generate`; change those. -->\n\n# Events',
    'Every stream of record has one writer. The same as data: [asyncapi.json](asyncapi.json), and the JSON Schema of each message in [schemas](schemas).',
    'What is about a person is stored sealed in the field `$sealed`, beside stand-ins that fit the schema: see [privacy.md](privacy.md).',
    '## Who reads what',
    'Thick arrows write, thin ones react, dotted ones read the whole stream along.',
    picture(document),
    readers(document),
    ...document.streams.flatMap((stream) => streamSection(stream, document.consumers)),
    '## Shapes',
    'What the fields above refer to.',
    ...shapes(document),
  ].join('\n\n')}\n`,
});

const readers = ({ streams, consumers }: ContractDocument): string =>
  table(
    ['stream', 'owner', 'team', 'kept', 'reacts', 'reads along'],
    streams.map(({ name, owner, team, retention }) => {
      const following = consumers.filter(({ stream }) => stream === name);
      const reacts = following.filter(({ types }) => types);
      return [
        `[${name}](#${name.toLowerCase()})`,
        owner,
        team,
        retention,
        apps(reacts),
        apps(following.filter(({ types }) => !types)),
      ];
    }),
  );

const apps = (consumers: readonly ConsumerDocument[]): string => [...new Set(consumers.map(({ app }) => app))].join(', ');
