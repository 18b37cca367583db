/** Something that is not as it should be: what it is about, what is wrong, and what to do. */
export type Finding = Readonly<{ about: string; fault: string; advice: string }>;
