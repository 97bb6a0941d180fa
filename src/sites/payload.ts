/** A site's own payload, read without trusting its shape: what is not there, or of another type, is simply missing. */
export interface Payload {
  text(key: string): string;
  number(key: string): number | undefined;
  has(key: string): boolean;
}

/** Reads JSON as the hook sent it; never throws. */
export function readPayload(json: string): Payload {
  const value = parse(json);
  return {
    text: (key) => (typeof value[key] === 'string' ? value[key] : ''),
    number: (key) => (typeof value[key] === 'number' ? value[key] : undefined),
    has: (key) => Object.hasOwn(value, key),
  };
}

function parse(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}
