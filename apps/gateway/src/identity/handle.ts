/** Letters, their marks, digits and dashes; the joiners stand between letters of some scripts. */
const handlePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_\u200c\u200d-]{0,254}$/u;

/** A handle as it is kept: in small letters, and composed, so that one that is written otherwise is the same. */
export const toHandle = (text: string): string => text.trim().toLowerCase().normalize('NFC');

export const isHandle = (handle: string): boolean => handlePattern.test(handle);
