import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from './content/page-address.js';
import type { DescribePage } from './content/describe-page.js';
import type { PageContent } from './content/page-content.js';
import { bodyOf, headOf, type Site } from './content/render-content.js';
import { type BuiltPage, openBuiltPage } from './document/built-page.js';
import { type Document, fillTemplate } from './document/html-template.js';
import { languageOptions } from './document/language-options.js';
import { pageLanguageOf } from './document/page-language.js';
import type { ReadFooter } from './footer.js';

/** Allows the shop's files, and inline scripts by the hashes that the build has written. */
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

/** The target of a redirect of a path; `undefined`: it has none. */
type RedirectOf = (path: string) => string | undefined;

/** What the pages have of the shop's content: its redirects and the links of the footer. */
export type ShownContent = Readonly<{ redirectOf: RedirectOf; footer: ReadFooter }>;

/** `languages`: of the shop, as language tags. */
export type PageOptions = Readonly<{
  site: Site;
  languages: readonly [string, ...string[]];
  describe: DescribePage;
  shown: ShownContent;
}>;

/** A path as redirects have it: decoded, without a slash at its end. */
const pathOf = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname).replace(/(?<=.)\/$/, '');
  } catch {
    return pathname;
  }
};

/** The handler of page requests: the built document in the shopper's language with the content of each address, cached until the next build. */
export const openPageHandler = (
  dir: string,
  { site, languages, describe, shown: { redirectOf, footer } }: PageOptions,
): ((request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) => {
  const current = openBuiltPage(dir, languages);
  return async (request, reply) => {
    const built = await current();
    if (!built) return notBuilt(reply);
    const [pathname = '/', search] = request.url.split('?', 2);
    const language = pageLanguageOf(languagesOf(built), request.headers);
    reply.header('vary', 'accept-encoding, accept-language, cookie');
    const content = await describe(addressOf(pathname, new URLSearchParams(search)), language);
    if (content.status === 301 && content.path !== undefined) {
      const query = search === undefined ? '' : `?${search}`;
      return reply.header('cache-control', 'no-cache').redirect(`${content.path}${query}`, 301);
    }
    const target = content.status === 404 ? redirectOf(pathOf(pathname)) : undefined;
    if (target !== undefined) return reply.header('cache-control', 'no-cache').redirect(target, 301);
    const document = documentOf(built, site, { language, content, footer: await footer(language) });
    reply.code(content.status).headers({
      'cache-control': content.incomplete ? 'no-store' : 'no-cache',
      'content-language': language,
      'content-security-policy': policyOf(built.hashes),
      ...(content.indexed ? {} : { 'x-robots-tag': 'noindex' }),
    });
    if (!content.incomplete) reply.header('etag', document.etag);
    if (content.status === 200 && request.headers['if-none-match'] === document.etag) return reply.code(304).send();
    const { encoding, body } = await document.encoded(String(request.headers['accept-encoding'] ?? ''));
    if (encoding) reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(body);
  };
};

const languagesOf = ({ templates: [first, ...further] }: BuiltPage): readonly [string, ...string[]] => [
  first.language,
  ...further.map(({ language }) => language),
];

type Filling = Readonly<{ language: string; content: PageContent; footer: string }>;

const documentOf = (built: BuiltPage, site: Site, { language, content, footer }: Filling): Document => {
  const { templates } = built;
  const { html, documents } = templates.find((template) => template.language === language) ?? templates[0];
  const known = documents.get(content);
  if (known?.footer === footer) return known.document;
  const languages = languageOptions(languagesOf(built), language);
  const document = fillTemplate(html, { head: headOf(site, content), body: bodyOf(content), footer, languages });
  documents.set(content, { footer, document });
  return document;
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
