import { type MailState, mail, NOTIFICATION } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type MailCommand, mailDecider } from './mail.js';

@Injectable()
export class MailRepository extends AggregateRepository<typeof mail, MailState, MailCommand> {
  readonly stream = NOTIFICATION;
  readonly aggregate = mail;
  readonly decider = mailDecider;
}
