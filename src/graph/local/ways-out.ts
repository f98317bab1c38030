/** What is missing for a local Neo4j → one message saying what to do. */

/** A fault whose message is for the user as it stands: no stack trace is wanted. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** `missing` names what was looked for and not found, or what failed. */
export function cannotRunNeo4j(missing: string): SetupError {
  return new SetupError(
    [
      `No local Neo4j can be run: ${missing}`,
      'Three ways out:',
      '  1. install Java 17 (or 21) and Maven 3, and start again: Neo4j is then fetched and run by itself;',
      '  2. with Docker: docker compose -f schema/compose.yaml up;',
      '  3. set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE) to a Neo4j 5.26 you already have.',
    ].join('\n'),
  );
}
