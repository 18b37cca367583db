import { headers, type Msg } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { rawHeaders } from './raw-headers.js';

const written = headers();
written.append('ce-id', 'e-1');
written.append('ce-id', 'e-2');
written.append('x-note', 'ce-type: not this');
written.append('ce-type', '  order.placed ');

/** A message as the client stores it. */
const stored = (text: string): Msg => {
  const bytes = Buffer.from(text);
  const hdr = text.indexOf('\r\n\r\n') + 4;
  return { headers: written, _rdata: bytes, _msg: { hdr } } as unknown as Msg;
};

describe('headers read from the bytes of a message', () => {
  it.each(['ce-id', 'ce-type', 'x-note', 'ce-', 'e-id', 'absent'])('return for %s the value that the client returns', (name) => {
    const message = stored(
      'NATS/1.0\r\nce-id: e-1\r\nce-id: e-2\r\nx-note: ce-type: not this\r\nce-type:   order.placed \r\n\r\n{"a":1}',
    );
    expect(rawHeaders(message)).not.toBe(written);
    expect(rawHeaders(message)?.get(name)).toBe(written.get(name));
  });

  it('fall back to the client’s parser when the bytes are not as expected', () => {
    expect(rawHeaders(stored('SOMETHING ELSE\r\nce-id: e-1\r\n\r\n'))).toBe(written);
    expect(rawHeaders({ headers: written } as unknown as Msg)).toBe(written);
  });
});
