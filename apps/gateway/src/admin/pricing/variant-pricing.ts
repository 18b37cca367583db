import { product, type ProductDetails, productOfVariant, ReadProducts, type Variant } from '@millrace/contracts';
import { type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { adminError } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { AdminUserError, VariantPricing } from '../../generated/admin.js';
import { idOf, variantGid } from '../../identity/gid.js';
import { IdFactory } from '../../identity/id-factory.js';

type Change = Readonly<{
  variantId: string;
  weightGrams?: number | null | undefined;
  taxCategory?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;
type Payload = Readonly<{ variant: VariantPricing | null; userErrors: AdminUserError[]; position: string }>;

/** Sets the weight and the tax category of variants, on which deliveries and taxes depend. */
@Injectable()
export class VariantPricingCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Puts the product with the changed variant; a product that was changed meanwhile refuses. */
  async set(session: ReadSession, { idempotencyKey, ...change }: Change): Promise<Payload> {
    const refused = (error: Pick<AdminUserError, 'code' | 'message'>, ...field: string[]): Payload => ({
      variant: null,
      userErrors: [{ ...error, field }],
      position: session.observe({}),
    });
    const id = idOf('ProductVariant', change.variantId);
    const productId = productOfVariant(id);
    const { products } = productId === '' ? { products: [] } : await session.query(ReadProducts, { productIds: [productId] });
    const [found] = products;
    const details = found && withVariant(found.details, id, change);
    if (!found || !details) return refused({ code: 'NOT_FOUND', message: 'We can’t find this variant.' }, 'variantId');
    const request = { type: 'PutProduct' as const, ...details };
    const requestId = this.ids.request(productId, idempotencyKey ?? undefined);
    try {
      const result = await sendObserved(this.commands, session, {
        aggregate: product,
        id: productId,
        request,
        requestId,
        expectedVersion: found.version,
      });
      if (result.status !== 'accepted')
        return refused(
          adminError<typeof product>(result, () => ({ code: 'INVALID', message: 'The product cannot be changed.' })),
        );
      return { variant: toModel(result.state.details, id), userErrors: [], position: session.observe({}) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return refused({ code: 'INVALID', message: error.message });
    }
  }
}

/** The product with the changed variant; `undefined` when it has no such variant. */
const withVariant = (details: ProductDetails, id: string, change: Change): ProductDetails | undefined =>
  details.variants.some((variant) => variant.id === id)
    ? { ...details, variants: details.variants.map((variant) => (variant.id === id ? changed(variant, change) : variant)) }
    : undefined;

/** What is not given stays; 0 and an empty text clear it. */
const changed = ({ weightGrams, taxCategory, ...variant }: Variant, change: Change): Variant => {
  const weight = change.weightGrams ?? weightGrams;
  const category = change.taxCategory ?? taxCategory;
  return { ...variant, ...(weight && { weightGrams: weight }), ...(category && { taxCategory: category }) };
};

const toModel = ({ variants }: ProductDetails, id: string): VariantPricing => {
  const { weightGrams, taxCategory } = variants.find((variant) => variant.id === id) ?? {};
  return { variantId: variantGid(id), weightGrams: weightGrams ?? null, taxCategory: taxCategory ?? null };
};
