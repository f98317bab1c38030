/** The graph in memory → values that occur in it, for the arguments and filters of random operations. */
import type { Memory } from './memory.ts';
import type { Samples } from './operations.ts';
import { wrap } from './resolvers.ts';

export function samplesOf({ nodes }: Memory): Samples {
  const values = (label: string, name: string) =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ props }) => props[name] as string);
  const ids = nodes.map((node) => Buffer.from(`${wrap(node).__typename}:${node.props.id}`).toString('base64url'));
  return {
    code: ['150000', '150500', ...values('Region', 'code').filter(Boolean)],
    name: [
      ...values('Agency', 'name'),
      ...values('Official', 'name'),
      ...nodes.flatMap(({ props }) => (props.aliases as string[] | undefined) ?? []),
    ],
    id: ids,
    key: values('Article', 'id'),
    text: ['市', '局', '工程', '呼和浩特', '增', ...values('Region', 'name').slice(0, 10)],
    kind: ['government', 'news', 'county', 'construction', '元', '%'],
    date: [
      ...['2019', '2021', '2021-06', '2023-12', '2020-02-29', '2022-12-08', '2024-02-01', '2030'],
      ...new Set(values('Article', 'day').flatMap((day) => (day ? [day, day.slice(0, 7)] : []))),
    ],
  };
}
