/** Pages whose articles are no plain rows: a column beside the title, text around a corner, a pinwheel, upright titles, subheads, introductions. */
import type { Piece } from './pieces.ts';
import { pieces } from './pieces.ts';
import { type Drawn, type DrawnPage, widthOf } from './plain-pdf.ts';
import { type Frame, fill, stack, type Type, upright } from './typeset.ts';

export interface Scene {
  page: DrawnPage;
  pieces: Piece[];
}

/** A page's grid: columns from 0, heights in lines of body text. */
class Sheet {
  readonly drawn: Drawn[] = [];
  readonly shown: Piece[] = [];
  readonly type: Type;
  readonly width: number;
  readonly gutter: number;
  private readonly supply: (letters: number) => Piece;

  constructor(next: () => number, indent = 2) {
    const size = 9 + Math.floor(next() * 4) / 2;
    this.type = { size, leading: size * (1.3 + Math.floor(next() * 4) / 10), indent };
    this.width = (11 + Math.floor(next() * 4)) * size;
    this.gutter = (1.1 + next() * 0.7) * size;
    this.supply = pieces(next);
    this.drawn.push(...stack([['北疆晚报  2024年5月17日 星期五  第6版 综合', 11]], { left: 40, top: 24, width: 0, height: 0 }));
  }

  /** Columns `from` to `to`, from line `top` on, so many lines high. */
  frame(from: number, to: number, top: number, lines: number): Frame {
    const left = 40 + from * (this.width + this.gutter);
    const width = (to - from + 1) * (this.width + this.gutter) - this.gutter;
    return { left, top: 56 + top * this.type.leading, width, height: lines * this.type.leading };
  }

  /** One column a frame. */
  columns(from: number, to: number, top: number, lines: number): Frame[] {
    return Array.from({ length: to - from + 1 }, (_, at) => this.frame(from + at, from + at, top, lines));
  }

  /** A title as large as its place has room for, between 1.5 and 2.6 times the body. */
  title(piece: Piece, place: Frame, middle: boolean): Drawn[] {
    const most = Math.max(...piece.headline.map(widthOf));
    const size = Math.max(1.45, Math.min(2.6, place.width / most / this.type.size)) * this.type.size;
    return stack(
      piece.headline.map((line): [string, number] => [line, size]),
      place,
      middle,
    );
  }

  /** Puts an article there; what its title shows is what it has. */
  put(frames: readonly Frame[], titled: (piece: Piece) => { piece?: Partial<Piece>; drawn: Drawn[] }): Piece {
    const letters = frames.reduce((sum, { width, height }) => sum + (width / this.type.size) * (height / this.type.leading), 0);
    const drawnFrom = { ...this.supply(letters * 1.3), kicker: null, subtitle: null };
    const { piece, drawn } = titled(drawnFrom);
    const body = fill({ ...drawnFrom, ...piece }, frames, this.type);
    this.drawn.push(...drawn, ...body.drawn);
    this.shown.push(body.piece);
    return body.piece;
  }

  /** An article in columns below its title, all of it so many lines high. */
  plain(from: number, to: number, top: number, lines: number, middle = false): void {
    this.put(this.columns(from, to, top + 4.6, lines - 6), (piece) => {
      const headline = fitting(piece.headline, (to - from + 1) * (this.width + this.gutter), this.type.size);
      return { piece: { headline }, drawn: this.title({ ...piece, headline }, this.frame(from, to, top, 4), middle) };
    });
  }

  done(): Scene {
    const [right, bottom] = [(d: Drawn) => d.x + widthOf(d.text) * d.size, (d: Drawn) => d.y];
    const page = {
      width: Math.max(...this.drawn.map(right)) + 40,
      height: Math.max(...this.drawn.map(bottom)) + 60,
      drawn: this.drawn,
    };
    return { page, pieces: this.shown };
  }
}

/** A headline that has room: its first words, on two lines at most. */
function fitting(headline: readonly string[], width: number, size: number, larger = 1.5): string[] {
  const letters = Math.floor(width / size / larger);
  return headline.slice(0, 2).map((line) => (widthOf(line) > letters ? [...line].slice(0, letters).join('') : line));
}

const withoutDateline = (paragraphs: readonly string[]) => paragraphs.map((text) => text.replace(/^本报讯（[^）]+）/, ''));

/** Text that goes on: nothing is drawn above it. */
const undated = ({ paragraphs }: Piece) => ({ piece: { paragraphs: withoutDateline(paragraphs) }, drawn: [] });

const SMALL_LINES = ['村口路灯亮到深夜', '——三座泵站的一天', '本报记者 江岚 云舒', '本报记者 江岚'];

const scenes: Record<string, (next: () => number) => Scene> = {
  'rows close to each other': (next) => {
    const sheet = new Sheet(next);
    for (const top of [0, 22, 44]) {
      const cut = Math.floor(next() * 3);
      sheet.plain(0, cut, top, 22, true);
      sheet.plain(cut + 1, 4, top, 22);
    }
    return sheet.done();
  },
  'a column beside the title': (next) => {
    const sheet = new Sheet(next);
    sheet.put([...sheet.columns(0, 1, 4.6, 20), sheet.frame(2, 2, 0, 24.6)], (piece) => {
      const headline = fitting(piece.headline, 2 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(0, 1, 0, 4), false) };
    });
    sheet.plain(3, 4, 0, 26);
    sheet.plain(0, 4, 26, 20, true);
    return sheet.done();
  },
  'text around a corner': (next) => {
    const sheet = new Sheet(next);
    sheet.put([...sheet.columns(0, 1, 4.6, 14), sheet.frame(2, 2, 4.6, 36)], (piece) => {
      const headline = fitting(piece.headline, 3 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(0, 2, 0, 4), true) };
    });
    sheet.plain(0, 1, 20, 22);
    sheet.plain(3, 4, 0, 20);
    sheet.plain(3, 4, 20, 22);
    sheet.plain(0, 4, 43, 18);
    return sheet.done();
  },
  pinwheel: (next) => {
    const sheet = new Sheet(next);
    sheet.plain(0, 2, 0, 18);
    sheet.plain(3, 4, 0, 36);
    sheet.plain(0, 1, 18, 36);
    sheet.plain(2, 2, 18, 18);
    sheet.plain(2, 4, 36, 18);
    return sheet.done();
  },
  'upright titles': (next) => {
    const sheet = new Sheet(next);
    for (const top of [0, 22]) {
      sheet.put(sheet.columns(1, 2, top, 20), (piece) => {
        const headline = piece.headline.map((line) => line.replace(/[^\u4e00-\u9fff]/g, '').slice(0, 9)).slice(0, 2);
        const place = sheet.frame(0, 0, top, 20);
        return { piece: { headline }, drawn: upright(headline, 2 * sheet.type.size, place.left + place.width, place.top) };
      });
      sheet.plain(3, 4, top, 22);
    }
    return sheet.done();
  },
  subheads: (next) => {
    const sheet = new Sheet(next);
    sheet.plain(0, 1, 0, 40);
    const [frame] = sheet.columns(2, 2, 5, 34) as [Frame];
    const half = { ...frame, height: frame.height / 2 };
    const first = sheet.put([half], (piece) => {
      const headline = fitting(piece.headline, 3 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(2, 4, 0, 4), true) };
    });
    const subhead = '办事更近一步';
    const below = {
      ...frame,
      top: frame.top + half.height + 2.4 * sheet.type.leading,
      height: half.height - 2.4 * sheet.type.leading,
    };
    sheet.drawn.push(
      ...stack([[subhead, 1.15 * sheet.type.size]], { ...frame, top: frame.top + half.height + 0.6 * sheet.type.leading }, true),
    );
    const second = sheet.put([below, ...sheet.columns(3, 4, 5, 34)], undated);
    sheet.shown.splice(-2, 2, { ...first, paragraphs: [...first.paragraphs, subhead, ...second.paragraphs] });
    return sheet.done();
  },
  'an introduction across columns': (next) => {
    const sheet = new Sheet(next);
    const lead = sheet.put([sheet.frame(0, 2, 4.6, 4)], (piece) => {
      const headline = fitting(piece.headline, 3 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(0, 2, 0, 4), true) };
    });
    const rest = sheet.put(sheet.columns(0, 2, 9.5, 22), undated);
    sheet.shown.splice(-2, 2, { ...lead, paragraphs: [...lead.paragraphs, ...rest.paragraphs] });
    sheet.plain(3, 4, 0, 33);
    return sheet.done();
  },
  'a title set far apart': (next) => {
    const sheet = new Sheet(next);
    sheet.put(sheet.columns(0, 3, 5, 20), () => {
      const size = 2.4 * sheet.type.size;
      const place = sheet.frame(0, 3, 0.5, 3);
      const drawn = [...'草原新风'].map((text, at) => ({
        text,
        size,
        x: place.left + 30 + at * 2.2 * size,
        y: place.top + size,
      }));
      return { piece: { headline: ['草原新风'] }, drawn };
    });
    sheet.plain(4, 4, 0, 26);
    sheet.plain(0, 1, 26, 20);
    sheet.put(sheet.columns(2, 4, 30.6, 14), () => ({
      piece: { headline: ['春耕一线　农机先行'] },
      drawn: stack([['春耕一线　农机先行', 2.2 * sheet.type.size]], sheet.frame(2, 4, 26, 4), true),
    }));
    return sheet.done();
  },
  'no indents': (next) => {
    const sheet = new Sheet(next, 0);
    sheet.plain(0, 1, 0, 22);
    sheet.plain(2, 4, 0, 22);
    sheet.plain(0, 2, 22, 22);
    sheet.plain(3, 4, 22, 22);
    return sheet.done();
  },
  'a piece in larger letters': (next) => {
    const sheet = new Sheet(next);
    sheet.plain(0, 2, 0, 40);
    const size = 1.35 * sheet.type.size;
    const larger = Object.assign(Object.create(Object.getPrototypeOf(sheet)) as Sheet, sheet, {
      type: { size, leading: 1.6 * size, indent: 2 },
    });
    const frames = sheet.columns(3, 4, 5, 34);
    larger.put(frames, (piece) => {
      const headline = fitting(piece.headline, 2 * sheet.width, size);
      return { piece: { headline }, drawn: larger.title({ ...piece, headline }, sheet.frame(3, 4, 0, 4), false) };
    });
    return sheet.done();
  },
  'a line of names below the title': (next) => {
    const sheet = new Sheet(next);
    for (const [from, to, top] of [
      [0, 1, 0],
      [2, 4, 0],
      [0, 2, 26],
      [3, 4, 26],
    ] as const) {
      const place = sheet.frame(from, to, top + 4.4, 1);
      const names = '本报记者 江岚 云舒';
      const written = sheet.put(sheet.columns(from, to, top + 6.2, 17), (piece) => {
        const headline = fitting(piece.headline, (to - from + 1) * sheet.width, sheet.type.size);
        const title = sheet.title({ ...piece, headline }, sheet.frame(from, to, top, 4), true);
        return { piece: { headline }, drawn: [...title, ...stack([[names, sheet.type.size]], place, true)] };
      });
      sheet.shown.splice(-1, 1, { ...written, paragraphs: [names, ...written.paragraphs] });
    }
    return sheet.done();
  },
  'a small line between the title and its columns': (next) => {
    const sheet = new Sheet(next);
    for (const [from, to, top] of [
      [0, 1, 0],
      [2, 4, 0],
      [0, 2, 26],
      [3, 3, 26],
      [4, 4, 26],
    ] as const) {
      const { size, leading } = sheet.type;
      const middle = from === to || next() < 0.7;
      const small = SMALL_LINES[Math.floor(next() * SMALL_LINES.length)] as string;
      const written = small.startsWith('本报记者');
      const supplied = sheet.frame(from, to, top, 4);
      // The text begins right below.
      const bottom = 2.3 * size * 1.25 + 1.25 * size + 0.3 * size;
      const frames = sheet.columns(from, to, top + bottom / leading, 16);
      const put = sheet.put(frames, (piece) => {
        const headline = fitting(piece.headline, supplied.width, size, 2).slice(0, 1);
        const lines: [string, number][] = [
          [headline[0] ?? '', 2 * size],
          [small, size],
        ];
        const paragraphs = written ? withoutDateline(piece.paragraphs) : piece.paragraphs;
        return { piece: { headline, paragraphs, subtitle: written ? null : small }, drawn: stack(lines, supplied, middle) };
      });
      if (written) sheet.shown.splice(-1, 1, { ...put, paragraphs: [small, ...put.paragraphs] });
    }
    return sheet.done();
  },
  'a kicker and a subtitle no larger than the text': (next) => {
    const sheet = new Sheet(next);
    for (const [from, to, top] of [
      [0, 1, 0],
      [2, 4, 0],
      [0, 2, 30],
      [3, 4, 30],
    ] as const)
      sheet.put(sheet.columns(from, to, top + 8, 18), (piece) => {
        const headline = fitting(piece.headline, (to - from + 1) * sheet.width, sheet.type.size, 2).slice(0, 1);
        const { size } = sheet.type;
        const lines: [string, number][] = [
          ['民生一线看变化', size],
          [headline[0] ?? '', 2 * size],
          ['——来自两个社区的调查', size],
        ];
        return {
          piece: { headline, kicker: '民生一线看变化', subtitle: '——来自两个社区的调查' },
          drawn: stack(lines, sheet.frame(from, to, top + 1, 5)),
        };
      });
    return sheet.done();
  },
  'short reports with small titles': (next) => {
    const sheet = new Sheet(next);
    sheet.plain(0, 2, 0, 40);
    for (const [column, top] of [
      [3, 0],
      [3, 14],
      [3, 28],
      [4, 0],
      [4, 20],
    ] as const)
      sheet.put([sheet.frame(column, column, top + 2.2, column === 3 ? 10 : 16)], (piece) => {
        const headline = [[...(piece.headline[0] ?? '')].slice(0, 8).join('')];
        const [first = '', ...more] = withoutDateline(piece.paragraphs);
        const paragraphs = [`本报讯（记者 江岚）${first}`, ...more];
        const drawn = stack([[headline[0] as string, 1.2 * sheet.type.size]], sheet.frame(column, column, top + 0.3, 2));
        return { piece: { headline, paragraphs }, drawn };
      });
    return sheet.done();
  },
  'a box amid a column': (next) => {
    const sheet = new Sheet(next);
    const frames = [
      ...sheet.columns(0, 1, 4.6, 34),
      sheet.frame(2, 2, 4.6, 9),
      sheet.frame(2, 2, 27, 11.6),
      sheet.frame(3, 3, 4.6, 34),
    ];
    sheet.put(frames, (piece) => {
      const headline = fitting(piece.headline, 4 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(0, 3, 0, 4), true) };
    });
    sheet.put([sheet.frame(2, 2, 18, 7)], () => ({
      piece: { headline: ['相关链接'] },
      drawn: stack([['相关链接', 1.5 * sheet.type.size]], sheet.frame(2, 2, 15.5, 2), true),
    }));
    sheet.plain(4, 4, 0, 40);
    return sheet.done();
  },
  'a picture amid columns, its caption nearly as large as the text': (next) => {
    const sheet = new Sheet(next);
    const frames = [sheet.frame(0, 0, 4.6, 30), ...sheet.columns(1, 2, 19, 15.6)];
    sheet.put(frames, (piece) => {
      const headline = fitting(piece.headline, 3 * sheet.width, sheet.type.size);
      return { piece: { headline }, drawn: sheet.title({ ...piece, headline }, sheet.frame(0, 2, 0, 4), true) };
    });
    const words = '村民在新修的水渠边清理杂草。本报记者 田野 摄';
    sheet.drawn.push(...stack([[words, 0.95 * sheet.type.size]], sheet.frame(1, 2, 16.2, 1)));
    sheet.shown.push({ kicker: null, headline: [], subtitle: null, paragraphs: [words], kind: 'caption' });
    sheet.plain(3, 4, 0, 36);
    return sheet.done();
  },
};

/** Each by its name. */
export const SCENES = Object.entries(scenes);
