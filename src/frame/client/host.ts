/**
 * Talks with the page around the frame: with WordPress in its own words, and with any other page in ours. What is sent says
 * how tall the frame is, and where a link that a reader pressed leads; never what a reader answered.
 */
export interface Host {
  /** Whether the page around has said that it follows links for us. */
  readonly follows: boolean;
  /** Has the page around open an address. */
  readonly open: (href: string) => void;
}

/** Starts telling the height. `onFollows` is called once a page has shown up that follows links. */
export function talkToHost(root: Element, givenSecret: string | undefined, onFollows: () => void): Host {
  const { parent } = window;
  let secret = givenSecret;
  let follows = !!secret;
  let last = 0;
  const tell = (again = false): void => {
    // Without a width nothing has been laid out: the host still hides the frame.
    const height = window.innerWidth && Math.ceil(root.getBoundingClientRect().height);
    if (!height || (height === last && !again)) return;
    last = height;
    parent.postMessage({ type: 'massage-widgets:height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const { message, secret: told, type } = data as Record<string, unknown>;
    const isWordPress = message === 'ready' && typeof told === 'string' && /^[A-Za-z0-9]+$/.test(told);
    if (!isWordPress && type !== 'massage-widgets:hello') return;
    if (isWordPress) secret ??= told;
    if (!follows) {
      follows = true;
      onFollows();
    }
    tell(true);
  };
  window.addEventListener('message', listen);
  new ResizeObserver(() => tell()).observe(root);
  for (const type of ['load', 'pageshow', 'focus']) window.addEventListener(type, () => tell(true));
  // A host's script may come late and has no way to ask.
  for (const wait of [1000, 4000, 10_000]) setTimeout(tell, wait, true);
  return {
    get follows() {
      return follows;
    },
    open(href) {
      parent.postMessage({ type: 'massage-widgets:link', href }, '*');
      if (secret) parent.postMessage({ message: 'link', value: href, secret }, '*');
    },
  };
}
