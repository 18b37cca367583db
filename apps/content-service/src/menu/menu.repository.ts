import { CONTENT, menu, type MenuRequest, type MenuState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { menuDecider } from './menu.js';

@Injectable()
export class MenuRepository extends AggregateRepository<typeof menu, MenuState, MenuRequest> {
  readonly stream = CONTENT;
  readonly aggregate = menu;
  readonly decider = menuDecider;
}
