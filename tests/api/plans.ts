/** Operations → the statements they run, and statements → which operators the real Neo4j plans for them. */
import { execute, type GraphQLSchema, parse } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Settings } from '../../src/config.ts';
import { joinLocalServer } from '../../src/graph/local/local-server.ts';
import { testSettings } from '../graph/open.ts';

export interface Asked {
  statement: string;
  parameters: Record<string, unknown>;
}

/** What an operation asks of the graph; nothing is run. */
export async function statementsOf(schema: GraphQLSchema, query: string, variableValues: object = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  const run = async (statement: string, parameters: Record<string, unknown>) => {
    asked.push({ statement, parameters });
    throw new Error('only planned');
  };
  await execute({ schema, document: parse(query), variableValues: { ...variableValues }, contextValue: { run } });
  return asked;
}

interface Operator {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: Operator[];
}

/** What a statement gave, and how often it touched the graph. */
export interface Profile {
  rows: unknown[][];
  hits: number;
}

/** A connection to the run's server that shows plans, which the program's own does not. */
export interface Planner {
  /** The operators of a statement's plan, outermost first. */
  plan(asked: Asked): Promise<{ name: string; details: string }[]>;
  /** Runs it. */
  profile(asked: Asked): Promise<Profile>;
  close(): Promise<void>;
}

const flat = ({ operatorType, arguments: given, children }: Operator): { name: string; details: string }[] => [
  { name: operatorType.replace(/@.*/, ''), details: String(given.Details ?? '') },
  ...children.flatMap(flat),
];

interface Profiled {
  dbHits?: number;
  children: Profiled[];
}

const hitsOf = ({ dbHits = 0, children }: Profiled): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** Opens it, to the run's server unless told of another. */
export async function openPlanner(settings: Settings = testSettings()): Promise<Planner> {
  const server = await joinLocalServer(settings, { say: () => undefined });
  const driver: Driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), { disableLosslessIntegers: true });
  return {
    async plan({ statement, parameters }) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
      return flat(summary.plan as unknown as Operator);
    },
    async profile({ statement, parameters }) {
      const { records, summary } = await driver.executeQuery(`PROFILE ${statement}`, parameters);
      return { rows: records.map((record) => [...record.values()]), hits: hitsOf(summary.profile as unknown as Profiled) };
    },
    close: () => driver.close().finally(server.leave),
  };
}
