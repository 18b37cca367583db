import { COLLECTION, collection, type CollectionRequest, type CollectionState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { collectionDecider } from './collection.js';

@Injectable()
export class CollectionRepository extends AggregateRepository<typeof collection, CollectionState, CollectionRequest> {
  readonly stream = COLLECTION;
  readonly aggregate = collection;
  readonly decider = collectionDecider;
}
