/** A value that is costly to make → a function that makes it when first asked, and gives the same ever after; nobody changes it. */

/** `once(readPlaces)` reads the places on the first call. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
