/** A problem of a running shop: its subject (`about`), the problem (`fault`), and advice. The property names are the JSON output of `millrace doctor`. */
export type Finding = Readonly<{ about: string; fault: string; advice: string }>;
