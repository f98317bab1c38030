/** An article's facts → what each id that they use stands for, and the claims that say so. */
import type { Agency, Facts, Project, Region } from '../../entities/facts.ts';
import { regionId } from '../../entities/identity.ts';
import { ancestors, regionByCode } from '../../entities/regions/gazetteer/gazetteer.ts';
import type { Claim, ClaimKey } from './claim.ts';

/** One thing said of an entity. */
interface Saying {
  key: ClaimKey;
  /** Nothing is said where it is null. */
  value: string | null;
  /** The other entity that the value names; the saying stands only if it is known, and then that is named too. */
  other?: string;
}

/** The entities of one article by id. */
export interface Naming {
  /** Whether the article or the gazetteer says what the id stands for. */
  knows(id: string): boolean;
  /** The claims that say so of these entities, and of all they belong to. Ids that nothing is known of have none. */
  claims(ids: Iterable<string>): Claim[];
}

/** `region-150302` → 150302; ids of places without a code are longer. */
const codeOf = (id: string): string | null => /^region-(\d{6}|\d{9})$/.exec(id)?.[1] ?? null;

const belongsTo = (key: ClaimKey, other: string | null): Saying[] => (other ? [{ key, value: other, other }] : []);

/** A coded region by its official name and the gazetteer's region above it. */
function ofCoded(code: string | null): Saying[] | undefined {
  const place = code ? regionByCode(code) : undefined;
  if (!code || !place) return undefined;
  const [parent] = ancestors(code);
  return [
    { key: 'named', value: place.name },
    { key: 'code', value: code },
    { key: 'level', value: place.level },
    ...belongsTo('in', parent ? regionId(parent, '', null) : null),
  ];
}

const ofRegion = ({ name, code, level, parent }: Region): Saying[] =>
  ofCoded(code) ?? [
    { key: 'named', value: name },
    { key: 'code', value: code },
    { key: 'level', value: level },
    ...belongsTo('in', parent),
  ];

const ofAgency = ({ name, kind, region, under, succeededBy }: Agency): Saying[] => [
  { key: 'named', value: name },
  { key: 'kind', value: kind },
  ...belongsTo('serves', region),
  ...belongsTo('under', under),
  ...(succeededBy ? [{ key: 'succeeded' as const, value: `${succeededBy.id}|${succeededBy.since}`, other: succeededBy.id }] : []),
];

const ofProject = ({ name, kind, phase }: Project, date: string | null): Saying[] => [
  { key: 'named', value: name },
  { key: 'kind', value: kind },
  { key: 'phase', value: phase && `${date ?? ''}|${phase}` },
];

/** Bodies of which the article gives but the name: where a post is held, who leads a project, who came after. */
const namedOnly = ({ agencies, officials, projects }: Facts): { id: string; name: string }[] => [
  ...agencies.flatMap(({ succeededBy }) => succeededBy ?? []),
  ...officials.flatMap(({ positions }) => positions.flatMap(({ agency }) => agency ?? [])),
  ...projects.flatMap((project) => project.agencies),
];

/**
 * What the facts of one article say of its entities.
 * @param date of the article, under which phases are claimed
 */
export function naming(facts: Facts, date: string | null): Naming {
  const sayings = new Map<string, Saying[]>([
    ...namedOnly(facts).map(({ id, name }) => [id, [{ key: 'named', value: name }]] as [string, Saying[]]),
    ...facts.regions.map((region) => [region.id, ofRegion(region)] as [string, Saying[]]),
    ...facts.agencies.map((agency) => [agency.id, ofAgency(agency)] as [string, Saying[]]),
    ...facts.officials.map(({ id, name }) => [id, [{ key: 'named', value: name }]] as [string, Saying[]]),
    ...facts.projects.map((project) => [project.id, ofProject(project, date)] as [string, Saying[]]),
  ]);
  const of = (id: string): Saying[] | undefined => sayings.get(id) ?? ofCoded(codeOf(id));
  const knows = (id: string): boolean => of(id) !== undefined;
  return {
    knows,
    claims(ids) {
      const claims: Claim[] = [];
      const due = new Set(ids);
      // What an entity belongs to is named behind it.
      for (const entity of due)
        for (const { key, value, other } of of(entity) ?? []) {
          if (!value || (other && !knows(other))) continue;
          claims.push({ entity, key, value });
          if (other) due.add(other);
        }
      return claims;
    },
  };
}
