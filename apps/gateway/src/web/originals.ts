import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Compressed = Readonly<{ mtimeMs: number; etag: string; body: Buffer }>;

const compress = promisify(brotliCompress);
/** Nearly the best compression, in a few milliseconds. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

const compressed = async (path: string, mtimeMs: number): Promise<Compressed> => {
  const body = await compress(await readFile(path), { params });
  return { mtimeMs, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, body };
};

/** Serves the files of a folder. SVG files shrink to a fifth: each is compressed on its first request and cached until it changes. */
export const openOriginals = (dir: string) => {
  const cache = new Map<string, Promise<Compressed>>();
  const read = async (file: string): Promise<Compressed> => {
    const path = resolve(dir, file);
    const { mtimeMs } = await stat(path);
    const known = await cache.get(file);
    if (known?.mtimeMs === mtimeMs) return known;
    const fresh = compressed(path, mtimeMs);
    cache.set(file, fresh);
    fresh.catch(() => cache.delete(file));
    return fresh;
  };
  return async (file: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const varies = reply.getHeader('vary');
    reply.header('vary', varies === undefined ? 'accept-encoding' : `${String(varies)}, accept-encoding`);
    const welcome = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (!welcome || !file.endsWith('.svg')) return reply.sendFile(file, dir);
    const { etag, body } = await read(file);
    reply.headers({ etag, 'content-encoding': 'br' });
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type('image/svg+xml').send(body);
  };
};
