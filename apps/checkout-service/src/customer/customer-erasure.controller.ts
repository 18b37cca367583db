import { consumers } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { KeyErasureOn } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Erases the keys of deleted customers, sign-ups that nobody confirmed and erased members of staff: this service alone may erase keys. */
@Controller()
export class CustomerErasureController {
  @KeyErasureOn(consumers.eraseKeyWhenCustomerDeleted)
  eraseKey(@Payload() { aggregateId }: RecordedFor<typeof consumers.eraseKeyWhenCustomerDeleted>): readonly string[] {
    return [aggregateId];
  }

  @KeyErasureOn(consumers.eraseKeyWhenSignUpExpired)
  eraseKeyOfSignUp(@Payload() { aggregateId }: RecordedFor<typeof consumers.eraseKeyWhenSignUpExpired>): readonly string[] {
    return [aggregateId];
  }

  @KeyErasureOn(consumers.eraseKeyWhenStaffMemberErased)
  eraseKeyOfStaff(@Payload() { aggregateId }: RecordedFor<typeof consumers.eraseKeyWhenStaffMemberErased>): readonly string[] {
    return [aggregateId];
  }
}
