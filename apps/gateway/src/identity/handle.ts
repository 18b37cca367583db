/** Letters, marks, digits, dashes, and the joiners that some scripts need. */
const handlePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_\u200c\u200d-]{0,254}$/u;

/** Normalises a handle: trimmed, lower case, NFC. */
export const toHandle = (text: string): string => text.trim().toLowerCase().normalize('NFC');

export const isHandle = (handle: string): boolean => handlePattern.test(handle);
