export function fillFrame(html: string, language: string, words: Readonly<Record<string, string>>): string;
