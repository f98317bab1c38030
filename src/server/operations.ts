/** The named example operations of schema/operations, with their variables: tabs of the playground, persisted, run once at start. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Operation {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

const FOLDER = new URL('../../schema/operations/', import.meta.url);

/** `# variables: {"code": "150500"}` among the comments at the top. */
const VARIABLES = /^# variables: (\{.*\})$/m;

/** Reads the operations in the order of their file names. */
export function readOperations(folder: URL = FOLDER): Operation[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    return { name: file.replace(/\.graphql$/, ''), query, variables: JSON.parse(VARIABLES.exec(query)?.[1] ?? '{}') };
  });
}
