import { CATALOG, type OutputOf, product, ReadProducts } from '@millrace/contracts';
import { queryHandlerFromLog, type EventLog, openLogFreshness, readAggregate, type Consumer } from '@millrace/event-log';
import { productDecider, toProductState } from './product.js';

/** Bytes after which an answer is full: the broker carries one more product, however large, beside so many. */
const fullBytes = 1_000_000;
const atOnce = 8;

/** Answers with products as the log has them now, until the answer is full. */
export const readProducts = (log: EventLog): Consumer =>
  queryHandlerFromLog(ReadProducts, openLogFreshness(log, { inLog: [CATALOG] }), async ({ productIds }) => {
    const ids = [...new Set(productIds)];
    const products: OutputOf<typeof ReadProducts>['products'] = [];
    let bytes = 0;
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = await Promise.all(ids.slice(at, at + atOnce).map((id) => readOne(log, id)));
      for (const [within, one] of some.entries()) {
        if (bytes > fullBytes) return { products, left: ids.slice(at + within) };
        if (one.version === 0) continue;
        products.push(one);
        bytes += Buffer.byteLength(JSON.stringify(one));
      }
    }
    return { products, left: [] };
  });

const readOne = async (log: EventLog, id: string) => {
  const { state, version } = await readAggregate(log, { stream: CATALOG, aggregate: product, decider: productDecider }, id);
  return { id, version, ...toProductState(state) };
};
