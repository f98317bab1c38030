/** The shipped operations → the playground: one page with all it needs in it, so that it opens without a network. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { type Encoding, encodingFor, pack } from './compress.ts';
import type { Operation } from './operations.ts';
import { sendWhole } from './reply.ts';

/** A page of columns, and what it is linked to. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke-width="2.4" stroke-linecap="round">
<g stroke="#3b4b68"><path d="M19 28H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h15a2 2 0 0 1 2 2v4" stroke-linejoin="round"/><path d="M9 10h9M9 15h5M9 20h4"/></g>
<g stroke="#d60690"><path d="M19.6 21.4l4.8-3.6M19.8 23.6l4.6 2"/><circle cx="17.5" cy="22.6" r="2.4" fill="#d60690"/><circle cx="26.4" cy="16.6" r="2.4"/><circle cx="26.6" cy="26.4" r="2.4"/></g></svg>`;

/** Nothing but this server may be asked by the page, whatever a later version of GraphiQL would like to load. */
const POLICY = "default-src 'self' data: blob:; script-src 'unsafe-inline' 'unsafe-eval' blob:; style-src 'unsafe-inline'";

/**
 * On a narrow screen one column, as high as the screen: the rail of buttons lies along the top, below it documentation when
 * it is open, the query with its buttons beneath it, and the answer; each as wide as the screen, each scrolls within itself.
 */
const PHONE = `
@media (max-width: 700px) {
  .graphiql-container, .graphiql-container .graphiql-main, .graphiql-container .graphiql-editors, .graphiql-container .graphiql-response { min-width: 0 !important; }
  .graphiql-container .graphiql-container { flex-direction: column; }
  .graphiql-container { height: auto; min-height: 100dvh; overflow: visible; }
  .graphiql-container .graphiql-sidebar { flex: none; flex-direction: row; gap: 4px; width: auto; padding: 4px 8px; }
  .graphiql-container .graphiql-sidebar > button { width: 40px; height: 40px; margin: 0 !important; }
  .graphiql-container .graphiql-sidebar > button:nth-child(3) { margin-left: auto !important; }
  .graphiql-container .graphiql-main { flex-direction: column; }
  .graphiql-container .graphiql-plugin { flex: none !important; width: auto !important; max-width: none; height: 50dvh; overflow-y: auto; border: 0; }
  .graphiql-container .graphiql-main > .graphiql-horizontal-drag-bar { display: none; }
  .graphiql-container .graphiql-sessions { flex: none !important; height: calc(100dvh - 48px); margin: 0; border-radius: 0; min-width: 0; }
  .graphiql-container .graphiql-session-header { gap: 4px; height: auto; }
  .graphiql-container .graphiql-tabs { flex: 1; overflow-x: auto; }
  .graphiql-container .graphiql-tab-button { padding-top: 10px; padding-bottom: 10px; white-space: nowrap; }
  .graphiql-container .graphiql-logo { padding: 0 8px 0 0; font-size: 0; }
  .graphiql-container #graphiql-session { flex: 1; flex-direction: column; min-height: 0; padding: 0; }
  .graphiql-container #graphiql-session > .graphiql-horizontal-drag-bar { display: none; }
  .graphiql-container .graphiql-editors { flex: 1 1 0 !important; min-height: 0; border-radius: 0; margin: 0; }
  .graphiql-container .graphiql-response { flex: 1 1 0 !important; min-height: 0; overflow: hidden; }
  .graphiql-container .graphiql-query-editor { flex-direction: column; padding: 8px; gap: 4px; }
  .graphiql-container .graphiql-query-editor .graphiql-editor { flex: 1; min-height: 0; }
  .graphiql-container .graphiql-editor-tools { padding: 2px 8px; }
  .graphiql-container .graphiql-editor-tool { padding: 0 8px; }
  .graphiql-dialog { box-sizing: border-box !important; width: calc(100vw - 16px) !important; max-width: none !important; max-height: 90dvh; overflow-y: auto; }
  .graphiql-dialog .graphiql-dialog-section { flex-wrap: wrap; gap: 12px; }
  .graphiql-container .graphiql-toolbar { flex-direction: row; width: auto; gap: 8px; }
}`;

/**
 * Slimmer tabs, for there are many, and none that moves away from under the mouse: GraphiQL's animation leaves each shifted
 * by hundreds of pixels, and lets that be seen from the moment a tab is pressed, so that the press never becomes a click.
 * No boxes around Chinese punctuation either, which the editor takes for letters gone wrong.
 */
const STYLE = `
.graphiql-container .graphiql-tabs { scrollbar-width: thin; gap: 4px; }
.graphiql-container .graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-tab-button { font-size: 13px; padding-right: 26px; }
.graphiql-container .graphiql-logo { font-size: 16px; font-weight: 600; }
.graphiql-container .monaco-editor .unicode-highlight { border: 0; background: none; }
${PHONE}
#opening { margin: 20vh auto; text-align: center; font: 15px system-ui, sans-serif; color: #667; }`;

/**
 * GraphiQL keeps the open tab three times: among the tabs, as what its editors hold, and the query in the address. A first
 * visit has only the tabs, and a reload that finds them apart opens a tab more; so they are made to agree before it starts.
 */
const AGREE = `(first) => {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState')) ?? { tabs: [first], activeTabIndex: 0 };
    const asked = new URLSearchParams(location.search).get('query');
    const open = tabs.find(({ query }) => query === asked) ?? tabs[activeTabIndex];
    for (const part of ['query', 'variables', 'headers']) {
      const kept = open[part];
      if (kept) localStorage.setItem('graphiql:' + part, kept);
      else localStorage.removeItem('graphiql:' + part);
    }
  } catch {}
}`;

/** An operation as people see it: the comment that holds its variables is shown as variables. */
const tabOf = ({ query, variables }: Operation) => ({
  query: query.replace(/^# variables: .*\n/m, ''),
  variables: JSON.stringify(variables, null, 2),
});

/** Settings of the playground: a tab for each operation. */
const optionsFor = (operations: Operation[]): GraphiQLOptions => ({
  title: 'pressgraph',
  logo: MARK,
  favicon: `data:image/svg+xml,${encodeURIComponent(MARK)}`,
  defaultTabs: operations.map(tabOf),
  isHeadersEditorEnabled: false,
});

/** The page. GraphiQL shows a mistake in a query with the stack of its own parser, so no stacks are kept there. */
function render(options: GraphiQLOptions): string {
  const head = `<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style>
<script>Error.stackTraceLimit = 0; (${AGREE})(${JSON.stringify(options.defaultTabs?.[0] ?? {})});</script></head>`;
  return renderGraphiQL(options)
    .replace('</head>', () => head)
    .replace('<div id="root"></div>', () => '<div id="root"><p id="opening">Opening the playground …</p></div>');
}

/** Answers with the page, or that the browser's copy of it is still the same. */
export type Playground = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The page for these operations: nine megabytes, made when first asked for, and packed once for each way of packing. */
export function makePlayground(operations: Operation[]): Playground {
  const forms = new Map<Encoding | null, Promise<Buffer>>();
  let tag = '';
  const made = (): Buffer => {
    const bytes = Buffer.from(render(optionsFor(operations)));
    tag = createHash('sha256').update(bytes).digest('base64url');
    return bytes;
  };
  const formFor = (encoding: Encoding | null): Promise<Buffer> => {
    const known = forms.get(encoding);
    if (known) return known;
    const form = encoding ? formFor(null).then((bytes) => pack(bytes, encoding, true)) : Promise.resolve().then(made);
    forms.set(encoding, form);
    return form;
  };
  return async (req, res) => {
    const encoding = encodingFor(req.headers['accept-encoding']);
    const bytes = await formFor(encoding);
    const etag = `"${tag}${encoding ? `-${encoding}` : ''}"`;
    res.appendHeader('vary', 'accept, accept-encoding');
    const headers = { etag, 'cache-control': 'no-cache' };
    if (req.headers['if-none-match']?.includes(etag)) return void res.writeHead(304, headers).end();
    const type = { 'content-type': 'text/html; charset=utf-8', ...(encoding && { 'content-encoding': encoding }) };
    sendWhole(res, 200, { ...headers, ...type }, bytes);
  };
}
