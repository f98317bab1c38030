/** A fault of the driver → whether it waited in vain for a connection: all were busy. */

/** The driver gives this fault no code of its own. */
export const isOverloaded = (error: unknown): boolean =>
  error instanceof Error && /connection acquisition timed out/i.test(error.message);
