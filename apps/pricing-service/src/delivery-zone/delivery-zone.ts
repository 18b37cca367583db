import type {
  DeliveryZoneDetails,
  DeliveryZoneEvent,
  DeliveryZoneRejection,
  DeliveryZoneRequest,
  DeliveryZoneState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

type ZoneDecision = Decision<DeliveryZoneEvent, DeliveryZoneRejection>;

const decide = (zone: DeliveryZoneState, command: DeliveryZoneRequest): ZoneDecision => {
  switch (command.type) {
    case 'PutDeliveryZone': {
      const { type: _, ...details } = command;
      const isSame = zone.active && JSON.stringify(zone.details) === JSON.stringify(details);
      return isSame ? accept() : define(details);
    }
    case 'WithdrawDeliveryZone':
      if (!zone.details) return reject({ type: 'DeliveryZoneNotFound' });
      return zone.active ? accept({ type: 'DeliveryZoneWithdrawn' }) : accept();
  }
};

/** A method is chosen by its handle, so that each has another. */
const define = (details: DeliveryZoneDetails): ZoneDecision => {
  const handles = details.methods.map(({ handle }) => handle);
  const index = handles.findIndex((handle, at) => handles.indexOf(handle) < at);
  if (index < 0) return accept({ type: 'DeliveryZoneDefined', ...details });
  const detail = `two methods have the handle ${handles[index]}`;
  return reject({ type: 'DeliveryZoneInvalid', detail, path: ['methods', String(index), 'handle'] });
};

const evolve = (zone: DeliveryZoneState, event: DeliveryZoneEvent): DeliveryZoneState => {
  switch (event.type) {
    case 'DeliveryZoneDefined': {
      const { type: _, ...details } = event;
      return { details, active: true };
    }
    case 'DeliveryZoneWithdrawn':
      return { ...zone, active: false };
  }
};

export const deliveryZoneDecider: Decider<DeliveryZoneState, DeliveryZoneRequest, DeliveryZoneEvent, DeliveryZoneRejection> = {
  initial: { active: false },
  decide,
  evolve,
};
