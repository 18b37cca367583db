/** A part of a mail. Its texts are plain. */
export type Block =
  | Readonly<{ type: 'paragraph'; text: string }>
  | Readonly<{ type: 'heading'; text: string }>
  | Readonly<{ type: 'lines'; lines: readonly string[] }>
  | Readonly<{ type: 'rows'; rows: readonly (readonly [label: string, value: string])[] }>
  | Readonly<{ type: 'link'; label: string; url: string }>;

/** A mail as it is written once, for its text and its HTML. `language`: BCP 47. */
export type MailDocument = Readonly<{ language: string; subject: string; blocks: readonly Block[] }>;

/** Whether a link may lead there: on the web only. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
