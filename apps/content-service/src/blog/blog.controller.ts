import { blog, type BlogRequest, type BlogState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { BlogRepository } from './blog.repository.js';

/** Executes the staff's commands on blogs. */
@Controller()
export class BlogController {
  constructor(private readonly repository: BlogRepository) {}

  @CommandHandler(blog, BlogRepository, (state) => state)
  handle(@Payload() command: BlogRequest, @Ctx() { state }: DecisionContext<BlogState>): DecisionOf<typeof blog> {
    return this.repository.decide(state, command);
  }
}
