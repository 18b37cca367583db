import { menu, type MenuRequest, type MenuState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { MenuRepository } from './menu.repository.js';

/** Executes the staff's commands on menus. */
@Controller()
export class MenuController {
  constructor(private readonly repository: MenuRepository) {}

  @CommandHandler(menu, MenuRepository, (state) => state)
  handle(@Payload() command: MenuRequest, @Ctx() { state }: DecisionContext<MenuState>): DecisionOf<typeof menu> {
    return this.repository.decide(state, command);
  }
}
