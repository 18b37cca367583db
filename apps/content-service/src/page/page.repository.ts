import { CONTENT, page, type PageRequest, type PageState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { pageDecider } from './page.js';

@Injectable()
export class PageRepository extends AggregateRepository<typeof page, PageState, PageRequest> {
  readonly stream = CONTENT;
  readonly aggregate = page;
  readonly decider = pageDecider;
}
