import { CONTENT, ownedMetafields, type OwnedMetafieldsRequest, type OwnedMetafieldsState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { ownedMetafieldsDecider } from './owned-metafields.js';

@Injectable()
export class OwnedMetafieldsRepository extends AggregateRepository<
  typeof ownedMetafields,
  OwnedMetafieldsState,
  OwnedMetafieldsRequest
> {
  readonly stream = CONTENT;
  readonly aggregate = ownedMetafields;
  readonly decider = ownedMetafieldsDecider;
}
