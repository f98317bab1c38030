/** A body's joined text → its text without jump, dateline and signatures, what these say, and where they stand. */

import type { Byline, Span } from '../article.ts';
import { rawIn } from '../body-text.ts';
import { type Joined, sliceJoined, spansOf, trimJoined } from '../joined.ts';
import { type PrintedDate, readDateline } from './dateline.ts';
import { readFoot } from './foot.ts';
import { JUMP_FROM } from './openings.ts';

/** What an article's dateline, jumps and signatures say. */
export interface Signs {
  body: Joined;
  spans: Span[];
  wire: string | null;
  place: string | null;
  date: PrintedDate | null;
  bylines: Byline[];
  jump: { direction: 'from' | 'to'; page: string } | null;
  /** The body begins with its own headline: 中新社广州3月31日电题：…. */
  titled: boolean;
  /** It ends with a picture's credit. */
  credited: boolean;
  /** Its byline runs into the text, without a dateline. */
  inline: boolean;
}

const add = (signs: Signs, bylines: Byline[]) => {
  for (const byline of bylines) if (!signs.bylines.some(({ name }) => name === byline.name)) signs.bylines.push(byline);
};

/** Takes `length` characters off the head of the body. */
function takeHead(signs: Signs, length: number): void {
  signs.spans.push(...spansOf(sliceJoined(signs.body, 0, length)));
  signs.body = trimJoined(sliceJoined(signs.body, length));
}

function takeFoot(signs: Signs, length: number): void {
  const at = signs.body.text.length - length;
  signs.spans.push(...spansOf(sliceJoined(signs.body, at)));
  signs.body = trimJoined(sliceJoined(signs.body, 0, at));
}

function readHead(page: string, signs: Signs): void {
  const jump = JUMP_FROM.exec(signs.body.text);
  if (jump) {
    signs.jump = { direction: 'from', page: jump[1] as string };
    takeHead(signs, jump[0].length);
  }
  const reported = /^据《?([\u4e00-\u9fff]{2,8}(?:报|网|社|新闻|刊))》?(?:报道|消息)/.exec(signs.body.text);
  if (reported) signs.wire = reported[1] as string;
  const dateline = readDateline(signs.body.text.slice(0, 260), rawIn(page, signs.body));
  if (!dateline) return;
  takeHead(signs, dateline.length);
  Object.assign(signs, {
    wire: dateline.wire,
    place: dateline.place,
    date: dateline.date,
    titled: dateline.titled,
    inline: dateline.inline === true,
  });
  add(signs, dateline.bylines);
}

function readFeet(page: string, signs: Signs): void {
  for (let more = 0; more < 3; more++) {
    const foot = readFoot(signs.body.text, rawIn(page, signs.body));
    if (!foot || foot.length >= signs.body.text.length) return;
    takeFoot(signs, foot.length);
    signs.wire ??= foot.wire;
    signs.credited ||= foot.bylines.some(({ role }) => role === 'photographer');
    if (foot.jumpTo) signs.jump ??= { direction: 'to', page: foot.jumpTo };
    add(signs, foot.bylines);
  }
}

/** Reads what stands at the head and the foot of a body. */
export function stripSigns(page: string, body: Joined): Signs {
  const signs: Signs = {
    body: trimJoined(body),
    spans: [],
    wire: null,
    place: null,
    date: null,
    bylines: [],
    jump: null,
    titled: false,
    credited: false,
    inline: false,
  };
  readHead(page, signs);
  readFeet(page, signs);
  return signs;
}
