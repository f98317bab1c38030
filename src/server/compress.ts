/** Bytes and what a client can unpack → the bytes packed, when that is worth the work; on zlib's own threads. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Answers smaller than this fit into a packet or two as they are. */
export const WORTH_PACKING = 1400;

const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

const packed = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** What a client takes that we can do, best first; null for as it is. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  if (!accepted) return null;
  const taken = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((each) => {
        const [name = '', ...parameters] = each.split(';').map((part) => part.trim());
        return [name, parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? 0 : 1] as const;
      }),
  );
  return ENCODINGS.find((encoding) => taken.get(encoding) ?? taken.get('*')) ?? null;
}

/** Packs quickly; `often` says that it will be sent many times, so that more work pays. */
export function pack(bytes: Buffer, encoding: Encoding, often = false): Promise<Buffer> {
  if (encoding === 'gzip') return packed.gzip(bytes, { level: often ? 6 : 1 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return packed.br(bytes, { params: { [BROTLI_PARAM_QUALITY]: often ? 5 : 4, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
