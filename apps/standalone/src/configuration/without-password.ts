/** An address as it may be shown. */
export const withoutPassword = (address: string): string => address.replace(/:[^:@/]+@/g, ':…@');
