import { CONTENT, metaobject, type MetaobjectRequest, type MetaobjectState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { metaobjectDecider } from './metaobject.js';

@Injectable()
export class MetaobjectRepository extends AggregateRepository<typeof metaobject, MetaobjectState, MetaobjectRequest> {
  readonly stream = CONTENT;
  readonly aggregate = metaobject;
  readonly decider = metaobjectDecider;
}
