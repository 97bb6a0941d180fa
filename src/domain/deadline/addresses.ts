const address = /(?:https?:\/\/|www\.)[^\s<>|]{2,2000}/giu;

/** The text with blanks for web addresses: what looks like a date in one is none. Every unit stays where it was. */
export function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('www.')
    ? text.replace(address, (found) => ' '.repeat(found.length))
    : text;
}
