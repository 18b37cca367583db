import { CATALOG, type InputOf, type OutputOf, type ProductRequest, product, ReadProducts } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type Product, toProductState } from './product.js';
import { ProductRepository } from './product.repository.js';

/** Size in bytes after which an answer is full. Together with the largest product it still fits into a message of the broker. */
const maxAnswerBytes = 1_000_000;
/** Products read from the log at a time. */
const readAtOnce = 8;

/** Executes the staff's commands on products and returns products in their newest state. */
@Controller()
export class ProductController {
  constructor(private readonly products: ProductRepository) {}

  @CommandHandler(product, ProductRepository, toProductState)
  handle(@Payload() command: ProductRequest, @Ctx() { state }: DecisionContext<Product>): DecisionOf<typeof product> {
    return this.products.decide(state, command);
  }

  /** Existing products in the order of their ids in the query; `left` are the ids that a full answer has no room for. */
  @QueryHandler(ReadProducts, { streams: [CATALOG] })
  async readProducts(@Payload() { productIds }: InputOf<typeof ReadProducts>): Promise<OutputOf<typeof ReadProducts>> {
    const ids = [...new Set(productIds)];
    const products: OutputOf<typeof ReadProducts>['products'] = [];
    let bytes = 0;
    for (let start = 0; start < ids.length; start += readAtOnce) {
      const chunk = await Promise.all(ids.slice(start, start + readAtOnce).map((id) => this.#read(id)));
      for (const [index, found] of chunk.entries()) {
        if (bytes > maxAnswerBytes) return { products, left: ids.slice(start + index) };
        if (found.version === 0) continue;
        products.push(found);
        bytes += Buffer.byteLength(JSON.stringify(found));
      }
    }
    return { products, left: [] };
  }

  async #read(id: string) {
    const { state, version } = await this.products.read(id);
    return { id, version, ...toProductState(state) };
  }
}
