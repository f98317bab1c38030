/** The schema builder; it holds no types. */
import SchemaBuilder from '@pothos/core';
import { CYPHER } from '../pothos-cypher/index.ts';
import type { Context } from './context.ts';
import './roles.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}>({
  plugins: [CYPHER],
  defaultFieldNullability: false,
  cypher: { run: (context) => context.run },
});

builder.queryType({ description: 'Where reading begins. Look-ups that find nothing give null.' });
