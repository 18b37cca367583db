import { CONTENT, metaobjectType, type MetaobjectTypeRequest, type MetaobjectTypeState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { metaobjectTypeDecider } from './metaobject-type.js';

@Injectable()
export class MetaobjectTypeRepository extends AggregateRepository<
  typeof metaobjectType,
  MetaobjectTypeState,
  MetaobjectTypeRequest
> {
  readonly stream = CONTENT;
  readonly aggregate = metaobjectType;
  readonly decider = metaobjectTypeDecider;
}
