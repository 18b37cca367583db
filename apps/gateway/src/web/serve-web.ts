import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isInternalError } from '../graphql/errors.js';
import type { DescribePage } from './content/describe-page.js';
import { openPageHandler, type ShownContent } from './page-handler.js';
import type { Site } from './content/render-content.js';
import { robotsText } from './robots.js';
import type { Sitemap } from './sitemap.js';
import { openPictureHandler, type PictureRequest, type VariantsOfCallers } from './pictures.js';

const releasedFile = /^\/[a-z-]{1,40}\/[0-9a-f]{12}\/[^/]+$/;
const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

/** Whether a client wants a page: it accepts HTML, or anything at a path without a file extension. */
const wantsPage = (request: FastifyRequest): boolean => {
  const accepted = request.headers.accept ?? '*/*';
  return accepted.includes('text/html') || (accepted.includes('*/*') && !pathOf(request).split('/').at(-1)?.includes('.'));
};

const sendNotFound = (reply: FastifyReply) => reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n');

const sitemapFile = /^\/sitemap(?:-([1-9]\d{0,5}))?\.xml$/;

export type WebOptions = Readonly<{
  dirs: Readonly<{ shop: string; images: string }>;
  site: Site;
  /** Language tags; the first is the shop's own. By default English. */
  languages?: readonly [string, ...string[]];
  describe: DescribePage;
  sitemap: Sitemap;
  /** By default there is none. */
  shown?: ShownContent;
  /** Without it every picture stays as it is. */
  variants?: VariantsOfCallers;
}>;

const nothing: ShownContent = { redirectOf: () => undefined, footer: async () => '' };

/**
 * Serves the web shop: released files cached for ever, images for a while, and the page for every other address. A missing file is 404,
 * because a page in its place would be read as a script.
 */
export const serveWeb = async (
  app: FastifyInstance,
  { dirs, site, languages = ['en'], describe, sitemap, shown = nothing, variants }: WebOptions,
): Promise<void> => {
  const shop = resolve(dirs.shop);
  const page = openPageHandler(shop, { site, languages, describe, shown });
  const picture = openPictureHandler(resolve(dirs.images), variants);
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: shop,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      logLevel: 'silent',
    });
    scope.get<PictureRequest>('/images/*', async (request, reply) => (await picture(request, reply)) ?? sendNotFound(reply));
    for (const address of ['/favicon.ico', '/favicon.svg'])
      scope.get(address, async (_request, reply) => {
        if (!existsSync(resolve(shop, 'favicon.svg'))) return sendNotFound(reply);
        return reply.header('cache-control', 'public, max-age=86400').sendFile('favicon.svg');
      });
    scope.get('/robots.txt', async (_request, reply) => {
      return reply.type('text/plain; charset=utf-8').send(robotsText(site));
    });
    scope.get('/*', async (request, reply) => {
      const path = pathOf(request);
      if (releasedFile.test(path)) {
        if (!existsSync(resolve(shop, `.${path}`))) return sendNotFound(reply);
        return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(path.slice(1));
      }
      const [isSitemap, number = '0'] = sitemapFile.exec(path) ?? [];
      if (isSitemap) {
        const xml = await sitemap(Number(number)).catch((error: unknown) => {
          if (isInternalError(error)) throw error;
          return 'silent' as const;
        });
        if (xml === 'silent') return reply.code(503).header('retry-after', '10').send();
        if (xml === undefined) return sendNotFound(reply);
        return reply.header('cache-control', 'public, max-age=600').type('application/xml; charset=utf-8').send(xml);
      }
      return wantsPage(request) ? page(request, reply) : sendNotFound(reply);
    });
  });
};
