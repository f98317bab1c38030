/** Regions and organs → reports that say an organ twice, as a leader's post and as a body; and what was read of each. */

import { levelOf, type NamedRegion } from '../../../../src/entities/names/places.ts';
import { readFacts } from '../../../../src/entities/read-facts.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** A region as a report prints it. */
export interface PrintedRegion extends NamedRegion {
  printed: string;
}

/** An organ said twice: by the post of its leader and by itself. */
export interface SaidOrgan {
  post: (region: PrintedRegion) => string;
  body: (region: PrintedRegion) => string;
}

const REPORTS_A_TEXT = 20;
const isLeague = ({ name }: NamedRegion) => /(?:盟|地区)$/.test(name);
const isProvince = (region: NamedRegion) => levelOf(region) === 'province' && !region.name.endsWith('市');

/** 市长, 盟长, 行署专员, 主席; null for islands and their like, whose leaders no one title is for. */
export function leaderOf(region: NamedRegion): string | null {
  const { name } = region;
  if (/^(?:street|zone)$/.test(levelOf(region))) return '党工委书记';
  if (/自治区$/.test(name)) return '主席';
  if (/地区$/.test(name)) return '行署专员';
  if (/(?:村|社区)$/.test(name)) return '主任';
  const kind = /(?:省|市|县|旗|盟|州|区|镇|乡)$/.exec(name)?.[0];
  return kind ? `${kind}长` : null;
}

const behindLeader = (title: string, body: string): SaidOrgan => ({
  post: (region) => `${region.printed}${leaderOf(region)}李长河、${title}张建国到会。`,
  body: ({ printed }) => `${printed}${body}印发通知。`,
});
const behindSecretary = (title: string, body: string): SaidOrgan => ({
  post: ({ printed }) => `${printed}书记李长河、${title}张建国到会。`,
  body: ({ printed }) => `${printed}${body}印发通知。`,
});
const outright = (title: string, body: string): SaidOrgan => ({
  post: ({ printed }) => `${printed}${title}张建国到会。`,
  body: ({ printed }) => `${printed}${body}印发通知。`,
});
const bureau = (stem: string): SaidOrgan => {
  const headOf = (region: NamedRegion) => (isProvince(region) ? '厅' : '局');
  return {
    post: (region) => `${region.printed}${leaderOf(region)}李长河、${stem}${headOf(region)}${headOf(region)}长张建国到会。`,
    body: (region) => `${region.printed}${stem}${headOf(region)}印发通知。`,
  };
};

/** The organs that every region down to counties has, by how their leaders are printed. */
export const SAID: Record<string, SaidOrgan> = {
  government: {
    post: (region) => `${region.printed}${leaderOf(region)}张建国到会。`,
    body: (region) => `${region.printed}${isLeague(region) ? '行署' : '政府'}印发通知。`,
  },
  party: {
    post: ({ printed }) => `${printed}书记张建国到会。`,
    body: ({ printed }) => `中共${printed}委员会印发通知。`,
  },
  congress: behindLeader('人大常委会主任', '人大常委会'),
  deputies: outright('人大代表', '人民代表大会'),
  consultative: outright('政协委员', '政协'),
  court: behindLeader('法院院长', '人民法院'),
  procuratorate: outright('检察长', '检察院'),
  supervision: behindLeader('监委主任', '监委'),
  discipline: behindSecretary('纪委书记', '纪委'),
  publicity: behindSecretary('宣传部部长', '党委宣传部'),
  organisation: behindSecretary('组织部部长', '党委组织部'),
  'united front': behindSecretary('统战部部长', '党委统战部'),
  'political and legal': behindSecretary('政法委书记', '党委政法委'),
  'trade union': behindLeader('总工会主席', '总工会'),
  women: behindLeader('妇联主席', '妇联'),
  science: behindLeader('科协主席', '科协'),
  writers: behindLeader('文联主席', '文联'),
  police: bureau('公安'),
  education: bureau('教育'),
  reform: behindLeader('发改委主任', '发改委'),
};

/** What was read of one report: the body of the post, the body named, each by id and name. */
export interface Twice {
  region: PrintedRegion;
  organ: string;
  post: { id: string; name: string } | null;
  body: { id: string; name: string } | null;
}

function readText(asked: { region: PrintedRegion; organ: string; said: SaidOrgan }[]): Twice[] {
  const reports = asked.map(({ region, said }) => ({ post: said.post(region), body: said.body(region) }));
  const text = reports.map(({ post, body }) => post + body).join('\n');
  const { agencies, officials } = readFacts(pageOf(text), articleOf(text));
  const positions = officials.filter(({ name }) => name === '张建国').flatMap((official) => official.positions);
  let start = 0;
  return asked.map(({ region, organ }, at) => {
    const { post = '', body = '' } = reports[at] ?? {};
    const [from, middle] = [start, start + post.length];
    const end = middle + body.length;
    start = end + 1;
    const held = positions.find((one) => one.start >= from && one.end <= middle)?.agency ?? null;
    const named = agencies.find(({ mentions }) => mentions.some((one) => one.start >= middle && one.end <= end));
    return { region, organ, post: held, body: named ? { id: named.id, name: named.name } : null };
  });
}

/** Reads the reports, several to a text. */
export function readTwice(asked: { region: PrintedRegion; organ: string }[]): Twice[] {
  const known = asked.flatMap(({ region, organ }) => {
    const said = SAID[organ];
    return said ? [{ region, organ, said }] : [];
  });
  const read: Twice[] = [];
  for (let at = 0; at < known.length; at += REPORTS_A_TEXT) read.push(...readText(known.slice(at, at + REPORTS_A_TEXT)));
  return read;
}

/** `兴安盟 court: 甲 and 乙` for what has two names. */
export const apart = (read: Twice[]): string[] =>
  read
    .filter(({ post, body }) => !post || post.id !== body?.id)
    .map(({ region, organ, post, body }) => `${region.printed} ${organ}: ${post?.name} and ${body?.name}`);
