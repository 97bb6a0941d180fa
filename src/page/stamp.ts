/** A value kept on an object as a private field: no map that a page could poison, unreachable, gone with the object. */
export interface Stamp<T> {
  put(target: object, value: T): void;
  of(target: unknown): T | undefined;
}

/** Returns what it is given, so that a class built on it puts its private field on any object. */
// biome-ignore lint/complexity/useArrowFunction: a class can only extend what has a prototype.
const itself = function (target: object) {
  return target;
} as unknown as new (
  target: object,
) => object;

export function createStamp<T>(): Stamp<T> {
  class Stamped extends itself {
    #value: T;
    constructor(target: object, value: T) {
      super(target);
      this.#value = value;
    }
    static of(target: unknown): T | undefined {
      return Object(target) === target && #value in (target as object)
        ? (target as Stamped).#value
        : undefined;
    }
  }
  return { put: (target, value) => void new Stamped(target, value), of: Stamped.of };
}
