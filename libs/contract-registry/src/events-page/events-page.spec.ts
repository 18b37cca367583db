import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../document/document.js';
import { eventsPage } from './events-page.js';

const document: ContractDocument = {
  release: '1.0.0',
  streams: [
    {
      name: 'PARCEL',
      context: 'parcel',
      owner: 'parcel-service',
      team: 'mail',
      retention: 'for ever',
      personalData: ['ParcelSent.to'],
      aggregates: [
        {
          name: 'parcel',
          state: { type: 'object' },
          events: [
            {
              type: 'ParcelSent',
              version: 2,
              data: {
                type: 'object',
                required: ['to'],
                properties: {
                  to: { type: 'object', required: ['city'], properties: { city: { type: 'string', pattern: '^(A|B)$' } } },
                  tags: { type: 'array', maxItems: 3, items: { type: 'string', title: 'Tag', minLength: 1 } },
                  speed: { anyOf: [{ const: 'slow' }, { const: 'fast' }] },
                },
              },
              upcasts: ['all went slowly'],
            },
            { type: 'ParcelLost', version: 1, data: { type: 'object', properties: {} } },
          ],
          requests: [{ type: 'SendParcel', version: 1, data: { type: 'object', properties: {} } }],
          rejections: [
            {
              type: 'TooHeavy',
              version: 1,
              data: { type: 'object', required: ['max'], properties: { max: { type: 'integer' } } },
            },
          ],
        },
      ],
    },
  ],
  queries: [],
  consumers: [
    { app: 'bill-service', name: 'bill-when-sent', stream: 'PARCEL', aggregate: 'parcel', types: ['ParcelSent'] },
    { app: 'map-view', name: 'map', stream: 'PARCEL' },
  ],
};

describe('the page of events', () => {
  const { text } = eventsPage(document);
  const section = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

  it('states owner, retention and personal data of a stream', () => {
    expect(text).toContain('| parcel-service | mail | for ever | `ParcelSent.to` |');
  });

  it('states version, upcasts, fields and consumers of an event', () => {
    expect(section('#### ParcelSent', '#### ParcelLost').trim()).toBe(
      [
        '#### ParcelSent',
        'Version 2, schema [`/schemas/parcel.parcel.ParcelSent/2`](schemas/parcel.parcel.ParcelSent/2.json).',
        'Version 1 is lifted to 2: all went slowly.',
        [
          '| field | type | limits | personal data |',
          '| --- | --- | --- | --- |',
          '| `to` | object |  | yes |',
          '| `to.city` | string | `^(A\\|B)$` | yes |',
          '| `tags?` | list of [Tag](#tag) | items ≤ 3 |  |',
          '| `speed?` | `"slow"` or `"fast"` |  |  |',
        ].join('\n'),
        '| consumed by | as |\n| --- | --- |\n| bill-service | `bill-when-sent` |\n| map-view | `map`, reading along |',
      ].join('\n\n'),
    );
  });

  it('lists only the consumers of the event itself', () => {
    expect(section('#### ParcelLost', '### Requests')).not.toContain('bill-service');
  });

  it('contains requests, rejections and the shapes that fields refer to', () => {
    expect(text).toContain('Subject `request.parcel.parcel.<id>.<Request>`, carried out by parcel-service.');
    expect(text).toContain('| [TooHeavy](schemas/rejection.parcel.parcel.TooHeavy/1.json) | 1 | `max` integer |');
    expect(text).toContain('### Tag\n\nstring, length ≥ 1');
  });

  it('draws the readers of each stream', () => {
    for (const arrow of ['parcel_service ==> PARCEL', 'PARCEL --> bill_service', 'PARCEL -.-> map_view'])
      expect(text).toContain(arrow);
  });
});
