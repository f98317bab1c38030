/** An entity's tally → its properties and its standing ties; nothing else decides them. */
import { ints } from '../numbers.ts';
import { mostClaimed, type Tally, valuesOf } from './tally.ts';

/** Properties of a node or an edge; null stands for absent. */
export type Props = Record<string, unknown>;

type TieType = 'PART_OF' | 'SERVES' | 'UNDER' | 'SUCCEEDED_BY';

/** An edge between entities that holds as long as pages claim it. */
export interface EntityTie {
  from: string;
  type: TieType;
  to: string;
  since: number | null;
}

export type EntityLabel = 'Region' | 'Agency' | 'Official' | 'Project';

/** `agency-3f…` → Agency. */
export function labelOf(id: string): EntityLabel {
  const kind = id.slice(0, id.indexOf('-'));
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as EntityLabel;
}

/** The printed forms other than the name. */
function aliasesOf(tally: Tally, name: string | null): string[] {
  return valuesOf(tally, 'alias')
    .map(({ value }) => value)
    .filter((alias) => alias !== name);
}

/** `2021-03-02|started`: the latest page's word holds; of equals the last in order. */
const latestPhase = (tally: Tally): string | null => valuesOf(tally, 'phase').at(-1)?.value.split('|')[1] ?? null;

const OWN: Record<EntityLabel, (tally: Tally) => Props> = {
  Region: (tally) => ({ code: mostClaimed(tally, 'code'), level: mostClaimed(tally, 'level') }),
  Agency: (tally) => ({ kind: mostClaimed(tally, 'kind') ?? 'other' }),
  Official: () => ({}),
  Project: (tally) => ({ kind: mostClaimed(tally, 'kind') ?? 'other', phase: latestPhase(tally) }),
};

/** All properties of the entity's node. */
export function entityProps(id: string, tally: Tally): Props {
  const name = mostClaimed(tally, 'named');
  const counted = { claims: [...tally.keys()], claimCounts: ints([...tally.values()]) };
  return { id, name, aliases: aliasesOf(tally, name), ...OWN[labelOf(id)](tally), ...counted };
}

/** The entity's ties: at most one of each type. */
export function entityTies(id: string, tally: Tally): EntityTie[] {
  const tie = (type: TieType, claimed: string | null): EntityTie[] => {
    const [to = '', since] = claimed?.split('|') ?? [];
    return to && to !== id ? [{ from: id, type, to, since: since ? Number(since) : null }] : [];
  };
  return [
    ...tie('PART_OF', mostClaimed(tally, 'in')),
    ...tie('SERVES', mostClaimed(tally, 'serves')),
    ...tie('UNDER', mostClaimed(tally, 'under')),
    ...tie('SUCCEEDED_BY', mostClaimed(tally, 'succeeded')),
  ];
}
