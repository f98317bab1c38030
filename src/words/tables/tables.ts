/** All tables of the lexicon, by the folder of `seed/lexicon` that their files stand in. */
import { AGENCIES } from './agencies.ts';
import { ARTICLES } from './articles.ts';
import { FIGURES } from './figures.ts';
import { LANGUAGE } from './language.ts';
import { PAGES } from './pages.ts';
import { PEOPLE } from './people.ts';
import { PROJECTS } from './projects.ts';
import { REGIONS } from './regions.ts';

/** Folder → its tables. */
export const FOLDERS = {
  pages: PAGES,
  articles: ARTICLES,
  regions: REGIONS,
  agencies: AGENCIES,
  people: PEOPLE,
  projects: PROJECTS,
  figures: FIGURES,
  language: LANGUAGE,
};

/** A table's declaration by its name, which is the base name of its file. */
export const TABLES = { ...PAGES, ...ARTICLES, ...REGIONS, ...AGENCIES, ...PEOPLE, ...PROJECTS, ...FIGURES, ...LANGUAGE };

/** The base name of a table's file. */
export type TableName = keyof typeof TABLES;
