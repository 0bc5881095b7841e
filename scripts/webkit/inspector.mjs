/**
 * Speaks with WebKit's own inspector, which can play print and a reader's settings; the WebDriver protocol cannot. WebKitGTK
 * wraps its messages in frames: length, a flag, a name, and values in GLib's binary form.
 */
import { connect } from 'node:net';

const LITTLE_ENDIAN = 1;
/** The browser itself is the first that reports to its inspector, and its page the first target. */
const CONNECTION = 1n;
const FIRST_TARGETS = [1n, 2n, 3n];

const numbers = (...values) => {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, at) => bytes.writeBigUInt64LE(value, 8 * at));
  return bytes;
};
const text = (value) => Buffer.from(`${value}\0`);

/** A frame as the browser takes it. */
function frameOf(name, body) {
  const content = Buffer.concat([text(name), body]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(content.length);
  head[4] = LITTLE_ENDIAN;
  return Buffer.concat([head, content]);
}

/** The whole frames at the start of these bytes, and the rest. */
function framesIn(bytes) {
  const frames = [];
  let rest = bytes;
  while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE()) {
    const end = 5 + rest.readUInt32BE();
    const content = rest.subarray(5, end);
    const stop = content.indexOf(0);
    frames.push({ name: content.toString('utf8', 0, stop), body: content.subarray(stop + 1) });
    rest = rest.subarray(end);
  }
  return { frames, rest };
}

/** Connects to the page of a browser that listens at this port. */
export async function inspect(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let page;
  let enabled;
  let target;
  let found;
  let sent = 0;

  const post = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({
        id,
        method: 'Target.sendMessageToTarget',
        params: { targetId: page, message: JSON.stringify({ id, method, params }) },
      });
      socket.write(frameOf('SendMessageToBackend', Buffer.concat([numbers(CONNECTION, target), text(message)])));
    });

  /** A page on another site is another process, and knows nothing of what was said to the one before. */
  const turnTo = (id) => {
    page = id;
    enabled = post('Page.enable');
    // Whoever sends the next command hears of it.
    enabled.catch(() => {});
  };
  const hear = ({ method, params }) => {
    if (method === 'Target.didCommitProvisionalTarget') turnTo(params.newTargetId);
    if (method === 'Target.targetCreated' && params.targetInfo.type === 'page' && !params.targetInfo.isProvisional) {
      turnTo(params.targetInfo.targetId);
      found?.();
    }
    if (method !== 'Target.dispatchMessageFromTarget') return;
    const { id, result, error } = JSON.parse(params.message);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(`WebKit: ${error.message}`));
    else answer?.resolve(result);
  };
  socket.on('data', (chunk) => {
    const { frames, rest } = framesIn(Buffer.concat([bytes, chunk]));
    bytes = rest;
    for (const { name, body } of frames)
      if (name === 'SendMessageToFrontend') hear(JSON.parse(body.toString('utf8', 16, body.length - 1)));
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  // A browser that ends takes its line along.
  socket.on('error', () => {});
  socket.write(frameOf('SetupInspectorClient', text('')));

  for (const candidate of FIRST_TARGETS) {
    const answered = new Promise((resolve) => {
      found = () => resolve(true);
      setTimeout(resolve, 2000, false).unref();
    });
    target = candidate;
    socket.write(frameOf('Setup', numbers(CONNECTION, target)));
    if (await answered) break;
  }
  if (!page) throw new Error('WebKit: its inspector shows no page.');

  return {
    /** Sends a command of the inspector's protocol to the page. */
    send: async (method, params) => {
      await enabled;
      return post(method, params);
    },
    close: () => socket.destroy(),
  };
}
