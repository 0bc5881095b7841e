import { oneOf } from '../../shared/attributes.js';
import type { MassageFaq } from './massage-faq.js';

interface FaqPage {
  mainEntity?: readonly object[];
}

const lists = new Set<MassageFaq>();
let script: HTMLScriptElement | undefined;

/** Writes one FAQPage for all lists of the document: several on one page are an error to its readers. */
function write(): void {
  script?.remove();
  script = undefined;
  const [first] = lists;
  if (!first) return;
  const pages = [...lists].map((list) => list.toJSONLD() as FaqPage);
  const text = JSON.stringify({ ...pages[0], mainEntity: pages.flatMap(({ mainEntity = [] }) => mainEntity) });
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // `<` could end the script early; a text node is not a Trusted Types sink.
  script.append(document.createTextNode(text.replaceAll('<', '\\u003c')));
  first.append(script);
}

/** Puts the list's questions into the document's FAQPage, or takes them out once it is gone or no longer asks for it. */
export function publish(list: MassageFaq): void {
  const wanted = oneOf(list, 'structured-data', list.structuredData, ['none', 'jsonld']) === 'jsonld';
  if (wanted && list.isConnected) lists.add(list);
  else if (!lists.delete(list)) return;
  write();
}
