import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Page = Readonly<{
  builtAt: number;
  etag: string;
  policy: string;
  html: Buffer;
  br: Buffer | undefined;
  gzip: Buffer | undefined;
}>;

/** Only the shop's own files, and the inline scripts whose hashes its build wrote down. */
const policyOf = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const optional = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** The shop's page, kept in memory until the build writes another. */
export const openPage = (dir: string): ((request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) => {
  const file = join(dir, 'index.html');
  let kept: Page | undefined;
  const current = async (): Promise<Page | undefined> => {
    const builtAt = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    if (builtAt === undefined) return undefined;
    if (kept?.builtAt === builtAt) return kept;
    const [html, br, gzip, hashes] = await Promise.all([
      readFile(file),
      optional(`${file}.br`),
      optional(`${file}.gz`),
      optional(join(dir, 'csp-hash.txt')),
    ]);
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    kept = { builtAt, etag, policy: policyOf(hashes?.toString('utf8').trim() ?? ''), html, br, gzip };
    return kept;
  };
  return async (request, reply) => {
    const page = await current();
    if (!page) return notBuilt(reply);
    const { etag, policy } = page;
    reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': policy, etag, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const [encoding, body] = encoded(page, String(request.headers['accept-encoding'] ?? ''));
    if (encoding) reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(body);
  };
};

const encoded = ({ html, br, gzip }: Page, accepted: string): readonly [string | undefined, Buffer] => {
  if (br && /\bbr\b/.test(accepted)) return ['br', br];
  if (gzip && /\bgzip\b/.test(accepted)) return ['gzip', gzip];
  return [undefined, html];
};

const notBuilt = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policyOf('') })
    .type('text/html; charset=utf-8')
    .send(
      '<!doctype html><html lang="en"><title>Millrace</title><h1>The web shop is not built yet</h1>' +
        '<p>Run <code>npm run build</code> in the project and load this page again. The API is at <code>/graphql</code>.</p></html>',
    );
