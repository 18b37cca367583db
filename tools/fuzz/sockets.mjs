import { connect } from 'node:net';

const keys = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MTIzNDU2Nzg5MDEyMzQ1Ng==\r\n';
const targets = [
  '/',
  '//',
  '///',
  '/graphql',
  '/orders',
  '*',
  'http://',
  'http://[::1',
  '//[',
  '/%',
  '/\\',
  '/graphql?query={__typename}',
  'x',
  '',
];
const upgrades = ['websocket', 'h2c', 'WebSocket', 'nothing', 'websocket, h2c', ''];

/** The bytes to send on a bare socket. `isValid`: a plain request that must be served. */
export const rawMessage = (random) => {
  const target = random.oneOf(targets);
  const host = random.chance(0.8) ? 'x' : random.oneOf(['', '[', 'a b', 'x:99999', '%']);
  const method = random.oneOf(['GET', 'GET', 'GET', 'POST', 'CONNECT', 'OPTIONS', 'FOO']);
  const sort = random.between(1, 8);
  if (sort <= 4)
    return `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: ${random.oneOf(upgrades)}\r\n${keys}\r\n`;
  if (sort === 5)
    return `${method} ${target} HTTP/${random.oneOf(['1.0', '1.1', '2.0', '9'])}\r\n${random.chance(0.5) ? `Host: ${host}\r\n` : ''}\r\n`;
  if (sort === 6)
    return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${random.oneOf(['9', '-1', '99999999', 'x'])}\r\n\r\n{"query`;
  if (sort === 7)
    return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${random.oneOf(['5\r\n{"a"', 'zz\r\n', 'ffffffff\r\n'])}`;
  return Buffer.from(Array.from({ length: random.between(1, 400) }, () => random.between(0, 255))).toString('latin1');
};

/** Sends the bytes whole, in small parts or partly, and ends by a reset, a half-close, or waiting. Resolves with the response. */
export const sendRaw = (port, text, random) =>
  new Promise((resolve) => {
    let answer = '';
    const way = random.oneOf(['reset', 'reset at once', 'half', 'wait', 'drip']);
    const socket = connect(port, '127.0.0.1');
    const done = () => {
      clearTimeout(limit);
      socket.destroy();
      resolve(answer);
    };
    const limit = setTimeout(done, 1_500);
    socket.on('error', done);
    socket.on('close', done);
    socket.on('data', (chunk) => {
      answer = (answer + chunk.toString('latin1')).slice(0, 2_000);
      if (way === 'reset') socket.resetAndDestroy();
    });
    socket.on('connect', () => {
      socket.write(way === 'drip' ? text.slice(0, 10) : text, 'latin1');
      if (way === 'reset at once') setImmediate(() => socket.resetAndDestroy());
      if (way === 'half') socket.end();
    });
  });
