/** `pressgraph schema`: prints the GraphQL schema. */
import type { Command } from 'commander';

async function print(): Promise<number> {
  const [{ schema }, { lexicographicSortSchema, printSchema }] = await Promise.all([
    import('../api/schema.ts'),
    import('graphql'),
  ]);
  console.log(printSchema(lexicographicSortSchema(schema)));
  return 0;
}

/** Adds the command. */
export function addSchema(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('schema')
    .description('Print the GraphQL schema, sorted')
    .action(() => run(print()));
}
