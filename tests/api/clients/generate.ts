/** The printed schema and the shipped operations → the sources that graphql-codegen's client preset makes of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { type DocumentNode, parse } from 'graphql';

/** A document and where it stands. */
export interface Source {
  name: string;
  text: string;
}

/** What a project that uses the preset would write into its configuration. */
const CONFIG = { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string' } };

/** Writes the sources into `folder`, as graphql-codegen's command does. */
export async function generate(schema: string, sources: Source[], folder: string): Promise<void> {
  const documents = sources.map(({ name, text }) => ({
    location: `${name}.graphql`,
    rawSDL: text,
    document: parse(text) as DocumentNode,
  }));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${folder}/`,
    schema: parse(schema),
    documents,
    config: CONFIG,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  } as never);
  for (const section of sections) {
    mkdirSync(dirname(section.filename), { recursive: true });
    writeFileSync(join(section.filename), await codegen(section));
  }
}
