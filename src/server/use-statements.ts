/** Plugin: operations are run by the executor that answers each root field from one statement. */
import type { Plugin } from 'graphql-yoga';
import { execute } from '../pothos-cypher/index.ts';

export function useStatements(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute as never);
    },
  };
}
