/** Numbers on their way to Neo4j: which travel as integers, and which can't be stored without a loss. */
import neo4j, { type Integer, isInt } from 'neo4j-driver';

/**
 * A whole number as Neo4j's integer; a plain one travels as a float, and `LIMIT 10.0` is an error.
 * @throws RangeError beyond 2^53, where reading it back would lose digits
 */
export function int(value: number): Integer {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number within ±2^53`);
  return neo4j.int(value);
}

/** Whole numbers, as Neo4j's. */
export const ints = (values: number[]): Integer[] => values.map(int);

/**
 * Looks through the parameters of a write.
 * @throws RangeError for what is no number, or a whole number beyond ±2^53
 */
export function checkNumbers(value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
      throw new RangeError(`${value} can't be stored: numbers must lie within ±2^53`);
  } else if (value !== null && typeof value === 'object' && !isInt(value)) {
    for (const part of Object.values(value)) checkNumbers(part);
  }
}
