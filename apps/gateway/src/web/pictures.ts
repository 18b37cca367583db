import type { FastifyReply, FastifyRequest } from 'fastify';
import { openPictureFiles, type PictureFile } from '../images/size/picture-files.js';
import type { PictureVariants, ShownVariant } from '../images/variants/picture-variants.js';
import { type InvalidParameter, readSizedName, type Variant, variantOf } from '../images/variants/variant.js';
import { planVariant } from '../images/variants/variant-plan.js';
import { sendError } from '../server/http-errors.js';
import { sendThrottled } from '../server/request-guard.js';
import { openOriginals } from './originals.js';

/** The variants of pictures, and the limit of one caller for variants that have to be made: throws `THROTTLED` beyond it. */
export type VariantsOfCallers = Readonly<{
  variants: Pick<PictureVariants, 'show'>;
  admit: (request: FastifyRequest) => Promise<void>;
}>;

export type PictureRequest = { Params: { '*': string }; Querystring: Record<string, unknown> };
type Request = FastifyRequest<PictureRequest>;
/** A picture of the folder, and how it is wanted. */
type Wanted = Readonly<{ file: PictureFile; variant: Variant | InvalidParameter | undefined }>;

const forAWhile = 'public, max-age=3600, stale-while-revalidate=86400';
const forEver = 'public, max-age=31536000, immutable';
/** A drawing that is opened by itself executes and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const sendInvalid = (reply: FastifyReply, { argument, message }: InvalidParameter): FastifyReply =>
  sendError(reply.header('cache-control', 'no-store'), 400, 'BAD_USER_INPUT', message, { argument });

const isInvalid = (variant: Wanted['variant']): variant is InvalidParameter => variant !== undefined && 'message' in variant;

/** Sends the pictures of a folder, each as it is or as the parameters of its address ask for; `undefined`: there is no such picture. */
export const openPictureHandler = (dir: string, callers: VariantsOfCallers | undefined) => {
  const files = openPictureFiles(dir);
  const original = openOriginals(dir);
  const find = async (name: string, query: Request['query']): Promise<Wanted | undefined> => {
    const file = await files(name);
    if (file) return { file, variant: variantOf(query) };
    const sized = readSizedName(name);
    const ofSized = sized && (await files(sized.name));
    return ofSized && { file: ofSized, variant: variantOf({ ...query, ...sized.parameters }) };
  };
  return async (request: Request, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const wanted = await find(request.params['*'], request.query);
    if (!wanted) return undefined;
    const { file, variant } = wanted;
    if (isInvalid(variant)) return sendInvalid(reply, variant);
    // An address with the version of the file has no other content later.
    reply.headers({
      'cache-control': request.query['v'] === file.version ? forEver : forAWhile,
      'content-security-policy': policy,
    });
    const plan = variant && planVariant(file, variant, String(request.headers.accept ?? ''));
    if (!plan || !callers) return original(file.name, request, reply);
    const mayMake = () => callers.admit(request);
    let shown: ShownVariant;
    try {
      shown = await callers.variants.show(file, plan, mayMake);
    } catch (error) {
      return sendThrottled(reply.header('cache-control', 'no-store'), error);
    }
    if (plan.isNegotiated) reply.header('vary', 'accept');
    if (shown === 'later') reply.header('cache-control', 'no-store');
    if (shown === 'later' || shown === 'unchanged') return original(file.name, request, reply);
    reply.header('etag', shown.etag);
    if (request.headers['if-none-match'] === shown.etag) return reply.code(304).send();
    return reply.type(`image/${plan.format}`).send(shown.body);
  };
};
