import { CONTENT, blog, type BlogRequest, type BlogState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { blogDecider } from './blog.js';

@Injectable()
export class BlogRepository extends AggregateRepository<typeof blog, BlogState, BlogRequest> {
  readonly stream = CONTENT;
  readonly aggregate = blog;
  readonly decider = blogDecider;
}
