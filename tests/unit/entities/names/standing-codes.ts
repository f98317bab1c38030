/** The gazetteer → the codes down to counties that stand today, without Hong Kong, Macao and Taiwan, whose bodies are of another make. */
import { allNames } from '../../../../src/entities/regions/gazetteer/gazetteer.ts';

const places = [...allNames().values()].flat().map(({ place }) => place);

export const STANDING: string[] = [
  ...new Set(places.filter(({ until, code }) => until === null && !/^(?:71|81|82)/.test(code)).map(({ code }) => code)),
].sort();
