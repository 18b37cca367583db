import { CONTENT, redirect, type RedirectRequest, type RedirectState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { redirectDecider } from './redirect.js';

@Injectable()
export class RedirectRepository extends AggregateRepository<typeof redirect, RedirectState, RedirectRequest> {
  readonly stream = CONTENT;
  readonly aggregate = redirect;
  readonly decider = redirectDecider;
}
