import { type ContentProblem } from './problems.js';

/** The most that we read, in bytes, and how long we wait, in seconds. */
export const LARGEST = 2_000_000;
export const LONGEST_WAIT = 10;

/** Content that could not be had, and why. */
export class SourceError extends Error {
  constructor(readonly problem: ContentProblem) {
    super(problem.message);
  }
}
const fail = (path: string, message: string): never => {
  throw new SourceError({ path, message });
};

/** JSON as a value; else a sentence that says where it breaks off. */
export function parseJson(text: string, path: string): unknown {
  try {
    // Some editors put an invisible mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const start = text.trimStart();
    if (!start) return fail(path, 'is empty: expected JSON, such as npx massage-widgets new FILE writes');
    if (start.startsWith('<')) return fail(path, 'is a web page, not JSON: check the address');
    return fail(
      path,
      `is not JSON: ${String((error as Error).message)
        .split('\n')[0]!
        .slice(0, 200)} (npx massage-widgets check FILE names the line and the fix)`,
    );
  }
}

/** The text of an answer, as far as it is allowed to go: a server may send without end. */
async function textOf(response: Response): Promise<string> {
  const tooLarge = () => fail('src', `is larger than ${LARGEST / 1_000_000} MB`);
  if (Number(response.headers.get('content-length')) > LARGEST) tooLarge();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > LARGEST) {
      await reader?.cancel();
      tooLarge();
    }
  }
  return text;
}

/** Fetches a site's content. Rejects with a `SourceError` that says what went wrong, in words for the page's author. */
export async function fetchJson(src: string, base: string, signal: AbortSignal): Promise<unknown> {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return fail('src', `"${src}" is not an address: expected https:// or a relative one`);
  const limit = AbortSignal.timeout(LONGEST_WAIT * 1000);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, limit]),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return fail('src', `${url.href}: the server answered ${response.status}`);
    return parseJson(await textOf(response), 'src');
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (limit.aborted) return fail('src', `${url.href}: no answer within ${LONGEST_WAIT} seconds`);
    return fail(
      'src',
      `${url.href} could not be read: offline, a wrong address, the server does not allow it (CORS), or your page’s policy does not (connect-src)`,
    );
  }
}
