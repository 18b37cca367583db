import type { ResultOf } from '@shop/kit';
import type { UpdateLinesMutation } from './cart-lines-update.mutation.ts';
import type { CartQuery } from './cart.query.ts';

export type Cart = NonNullable<ResultOf<typeof CartQuery>['cart']>;
export type Line = Cart['lines']['nodes'][number];
export type Payload = NonNullable<ResultOf<typeof UpdateLinesMutation>['cartLinesUpdate']>;
export type Warning = Cart['warnings'][number];
