/**
 * A server's answers for the tests, good and bad: `/answers/json?body=…`, `/answers/404`, `/answers/html` and so on.
 * From http://127.0.0.1 they are another origin's, which allows nothing.
 */
import { Readable } from 'node:stream';

const answers = {
  json: ({ searchParams }) => ({ body: searchParams.get('body') }),
  404: () => ({ status: 404, body: 'not here' }),
  500: () => ({ status: 500, body: 'broken' }),
  html: () => ({ body: '<!doctype html><title>Sign in</title>', type: 'text/html' }),
  truncated: () => ({ body: '{"faq": {"entries": [{"id": "cost", "ans' }),
  empty: () => ({ body: '' }),
  large: () => ({ body: `"${'x'.repeat(10_000_000)}"` }),
  // No length is known before: it just goes on.
  endless: () => ({
    body: Readable.from(
      (function* () {
        for (let sent = 0; sent < 160; sent++) yield 'x'.repeat(65_536);
      })(),
    ),
  }),
  slow: () => ({ body: new Promise(() => {}) }),
};

/** How often each address was asked for, so that a test can count. */
const asked = new Map();

/** Middleware for the test server. */
export async function answersMiddleware(context, next) {
  const url = new URL(context.url, 'http://localhost');
  const [, place, kind = ''] = url.pathname.split('/');
  if (place !== 'answers') return next();
  if (kind === 'count') {
    context.body = String(asked.get(url.searchParams.get('of')) ?? 0);
    return;
  }
  asked.set(url.search, (asked.get(url.search) ?? 0) + 1);
  const { status = 200, body, type = 'application/json' } = answers[kind](url);
  context.status = status;
  context.type = type;
  context.body = await body;
}
