import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';

// A server that answers each path with one recorded answer: `POST /<name>` with the text of that name in the file of the first argument.
const answers = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Readonly<Record<string, string>>;
const server = fastify();
for (const [name, text] of Object.entries(answers))
  server.post(`/${name}`, (_, reply) => reply.type('application/json; charset=utf-8').send(text));
console.log(`the bare handler listens at ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
