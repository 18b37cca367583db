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
    '<!-- Generated from the contracts by `npm run generate`. -->\n\n# Events',
    'Every event stream has one writer. In machine-readable form: [asyncapi.json](asyncapi.json), and the JSON Schema of each message in [schemas](schemas).',
    'Personal data are stored encrypted in the field `$sealed`, beside placeholders that match the schema: see [privacy.md](privacy.md).',
    '## Readers of the streams',
    'Thick arrows: writers. Thin arrows: reactions. Dotted arrows: subscriptions of the whole stream.',
    picture(document),
    readers(document),
    ...document.streams.flatMap((stream) => streamSection(stream, document.consumers)),
    '## Shapes',
    'The types of the fields above.',
    ...shapes(document),
  ].join('\n\n')}\n`,
});

const readers = ({ streams, consumers }: ContractDocument): string =>
  table(
    ['stream', 'owner', 'team', 'retention', 'reacts', 'subscribes'],
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
