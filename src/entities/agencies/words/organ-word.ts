/** What a printed form of the lexicons of organisations stands for. */
import type { AgencyKind } from '../../facts.ts';

/** `function`: a public body's function; `known`: a full name; `post`: what only companies have (创始人);
 *  `trade`: what ends the short name of a firm (铝业), `industry`: the same where it is a noun as well (水泥);
 *  the others are last words of names, see organ-heads.tsv. */
export type OrganClass = 'function' | 'known' | 'strong' | 'named' | 'weak' | 'part' | 'state' | 'post' | 'trade' | 'industry';

/** What took a body's place by reform; `name` may hold `*` for the jurisdiction. */
export interface NextBody {
  name: string;
  since: number;
}

/** What a printed form stands for. */
export interface OrganWord {
  form: string;
  class: OrganClass;
  kind: AgencyKind;
  /** Full names, `*` where the jurisdiction goes: 纪委监委 stands for two bodies. Heads have themselves. */
  names: string[];
  successor: NextBody | null;
  /** Names a body without a place in front (民政厅, but not 政府). */
  alone: boolean;
  /** What a province has in place of `names`: 应急部门 is an 应急管理局, of a province its 应急管理厅. */
  provincial: string[] | null;
  /** Code of the seat, for what is known by name. */
  code: string | null;
}

/** A word that stands for nothing but what is given. */
export const organWord = (given: Partial<OrganWord> & Pick<OrganWord, 'form' | 'class' | 'kind' | 'names'>): OrganWord => ({
  successor: null,
  alone: false,
  provincial: null,
  code: null,
  ...given,
});
