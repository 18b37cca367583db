/** Injection token of the service's `ShipmentPolicy`. */
export const SHIPMENT_POLICY = Symbol('shipment-policy');
