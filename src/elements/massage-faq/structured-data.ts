import { html, render } from 'lit';
import { oneOf } from '../../shared/attributes.js';
import type { MassageFaq } from './massage-faq.js';

interface FaqPage {
  mainEntity?: readonly object[];
}

/** On the script, so that a second copy of the package finds the lists of the first. */
const listsKey = Symbol.for('massage-widgets/structured-data/1');
type Holder = HTMLScriptElement & { [listsKey]?: Set<MassageFaq> };

let known: Holder | undefined;

/** A template's script counts as started already. Under Trusted Types any other would need a policy to hold data. */
function makeHolder(): Holder {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const holder: Holder = fragment.querySelector('script')!;
  holder[listsKey] = new Set();
  return holder;
}

const findHolder = (): Holder | undefined =>
  [...document.querySelectorAll<Holder>('script[type="application/ld+json"]')].find((script) => script[listsKey]);

/** Writes one FAQPage for all lists of the document: several on one page are an error to its readers. */
function write(holder: Holder, lists: ReadonlySet<MassageFaq>): void {
  const [first] = lists;
  if (!first) return holder.remove();
  const pages = [...lists].map((list) => list.toJSONLD() as FaqPage);
  const page = { ...pages[0], mainEntity: pages.flatMap(({ mainEntity = [] }) => mainEntity) };
  // `<` could end the script early, wherever the page is saved and read again.
  const text = JSON.stringify(page).replaceAll('<', '\\u003c');
  // A list watches its children: what has not changed stays untouched.
  if (holder.textContent !== text) holder.replaceChildren(text);
  if (holder.parentNode !== first) first.append(holder);
}

/** Puts the list's questions into the document's FAQPage, or takes them out once it is gone or no longer asks for it. */
function publishNow(list: MassageFaq): void {
  const wanted = oneOf(list, 'structured-data', list.structuredData, ['none', 'jsonld']) === 'jsonld';
  const holder = (known = findHolder() ?? known ?? makeHolder());
  const lists = holder[listsKey]!;
  if (wanted && list.isConnected) lists.add(list);
  else if (!lists.delete(list)) return;
  write(holder, lists);
}

const published = new WeakSet<MassageFaq>();

/** Keeps the list's questions in the document's FAQPage from now on, for as long as it asks for it. */
export function publish(list: MassageFaq): void {
  if (published.has(list)) return;
  published.add(list);
  const now = () => publishNow(list);
  list.addController({ hostConnected: now, hostUpdated: now, hostDisconnected: now });
}
