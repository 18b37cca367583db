/** A URL without its password, for output. */
export const withoutPassword = (address: string): string => address.replace(/:[^:@/]+@/g, ':…@');
