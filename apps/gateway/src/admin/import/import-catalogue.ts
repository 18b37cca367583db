import { item, type ProductRejection, product } from '@millrace/contracts';
import { LogError, mergePositions, type Outcome, type Position, type Requests } from '@millrace/event-log';
import type { CatalogueFile } from '../../catalogue-csv/parse-catalogue.js';
import type { CsvProduct } from '../../catalogue-csv/product-rows.js';
import type { RowFault } from '../../catalogue-csv/table.js';
import type { Keys } from '../../identity/keys.js';
import { inFlight } from '../in-flight.js';
import { stockTrouble } from '../stock/stock-errors.js';

const concurrent = 64;
const timeoutMs = 30_000;

/** How an import goes: grows while it runs. */
export type Tally = {
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
  variants: number;
  position: Position;
  faults: RowFault[];
};

/**
 * Asks for every product of a file and then for its stock. What is refused is reported at its row; nothing else is kept from
 * going on. Every request has an id that follows from `importId`: the same import again changes nothing twice.
 */
export const importCatalogue = async (
  requests: Requests,
  keys: Keys,
  { importId, file, tally }: { importId: string; file: CatalogueFile; tally: Tally },
): Promise<void> => {
  const put = async (one: CsvProduct): Promise<boolean> => {
    const outcome = await answered(() =>
      requests.ask({
        aggregate: product,
        id: one.id,
        requestId: keys.request(one.id, importId),
        timeoutMs,
        request: {
          type: 'PutProduct',
          ...one.details,
        },
      }),
    );
    note(tally, outcome);
    if (outcome.status !== 'accepted') {
      tally.failed += 1;
      tally.faults.push({ row: one.row, handle: one.details.handle, reason: productTrouble(outcome) });
      return false;
    }
    if (!outcome.changed) tally.unchanged += 1;
    else if (outcome.version === 1) tally.created += 1;
    else tally.revised += 1;
    tally.variants += one.details.variants.length;
    return true;
  };
  const count = async ({ variantId, onHand, row }: CsvProduct['stock'][number], handle: string) => {
    const outcome = await answered(() =>
      requests.ask({
        aggregate: item,
        id: variantId,
        requestId: keys.request(variantId, importId),
        timeoutMs,
        request: {
          type: 'CountStock',
          onHand,
          reason: `product import ${importId}`,
        },
      }),
    );
    note(tally, outcome);
    if (outcome.status === 'accepted') return;
    const reason = outcome.status === 'unavailable' ? notTaken : stockTrouble(outcome).message;
    tally.faults.push({ row, handle, reason: `stock: ${reason}` });
  };
  await inFlight(concurrent, file.products, async (one) => {
    if (await put(one)) for (const stock of one.stock) await count(stock, one.details.handle);
  });
};

type Answered<A> = Outcome<A> | Readonly<{ status: 'unavailable' }>;

/** A request that could not be written down is reported like one that was refused: the rest may well go through. */
const answered = async <A>(ask: () => Promise<Outcome<A>>): Promise<Answered<A>> => {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof LogError && fault.code === 'NOT_AVAILABLE') return { status: 'unavailable' };
    throw fault;
  }
};

const note = (tally: Tally, outcome: object): void => {
  if ('position' in outcome) tally.position = mergePositions(tally.position, outcome.position as Position);
};

const notTaken = 'the log did not take it; import the file again';
type Rejection<T> = Extract<ProductRejection, { type: T }>;
type Teller = { readonly [T in ProductRejection['type']]: (why: Rejection<T>) => string };

const tellers: Teller = {
  VariantsShareOptions: () => 'two variants have the same options',
  OptionValueUnknown: ({ option, value }) => `"${value}" is no value of the option "${option}"`,
  CurrenciesMixed: ({ currencies }) => `prices are in several currencies: ${currencies.join(', ')}`,
};

const productTrouble = (outcome: Exclude<Answered<typeof product>, { status: 'accepted' }>): string => {
  switch (outcome.status) {
    case 'rejected': {
      const tell = tellers[outcome.rejection.type] as (why: ProductRejection) => string;
      return tell(outcome.rejection);
    }
    case 'reused':
      return 'the idempotency key was used with another file';
    case 'pending':
      return 'is asked for and not decided yet; it will be';
    case 'unavailable':
      return notTaken;
    case 'conflict':
    case 'failed':
      return 'could not be carried out';
  }
};
