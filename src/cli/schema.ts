/** `pressgraph schema`: prints the GraphQL schema. */
import type { Command } from 'commander';

async function print(): Promise<number> {
  const { printedSchema } = await import('../api/schema.ts');
  process.stdout.write(printedSchema());
  return 0;
}

/** Adds the command. */
export function addSchema(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('schema')
    .description('Print the GraphQL schema, sorted')
    .action(() => run(print()));
}
