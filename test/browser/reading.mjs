/**
 * What a screen reader says of an element. The virtual screen reader does not look into shadow roots, so it reads a copy
 * of what the browser shows: shadow trees and slots laid out flat, without what is not rendered, with the text that style
 * sheets add and the state that controls have. Runs inside a page.
 */
export function installReading() {
  const input = (from, to) => {
    for (const name of ['checked', 'disabled', 'required']) to.toggleAttribute(name, !!from[name]);
    if (from.type !== 'checkbox' && from.type !== 'radio') to.setAttribute('value', from.value);
  };
  /** Text from a style sheet is read, too, unless it has an alternative. */
  function added(element, place) {
    const { content } = getComputedStyle(element, place);
    const [, text = '', alternative] = /^"((?:[^"\\]|\\.)*)"(?: \/ "(.*)")?$/.exec(content) ?? [];
    const said = alternative ?? text;
    return said ? [document.createTextNode(said)] : [];
  }
  function flat(node) {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if (node.localName === 'slot') {
      const given = node.assignedNodes();
      return (given.length ? given : [...node.childNodes]).flatMap(flat);
    }
    const inSelect = node.closest('select') && node.localName !== 'select';
    // An element without a box of its own may hold some that have one.
    const isBare = getComputedStyle(node).display === 'contents';
    if (!inSelect && !isBare && !node.checkVisibility({ visibilityProperty: true })) return [];
    if (['script', 'style', 'template'].includes(node.localName)) return [];
    const { shadowRoot } = node;
    const copy = node.localName.includes('-') ? document.createElement('div') : node.cloneNode(false);
    copy.removeAttribute('style');
    // Blocks are parted when they are read.
    copy.style?.setProperty('display', getComputedStyle(node).display);
    if (node.localName === 'input') input(node, copy);
    if (node.localName === 'option') copy.toggleAttribute('selected', node.selected);
    // A browser maps an open answer to its question; the reader only knows what ARIA says.
    if (node.localName === 'summary') {
      copy.setAttribute('role', 'button');
      copy.setAttribute('aria-expanded', String(node.parentNode.open));
    }
    if (node.localName === 'details') copy.setAttribute('role', 'none');
    copy.append(
      ...added(node, '::before'),
      ...[...(shadowRoot ?? node).childNodes].flatMap(flat),
      ...added(node, '::after'),
    );
    return [copy];
  }

  /** All of an element from top to bottom, a phrase a line. */
  window.read = async (selector) => {
    const { virtual } = await import(`${location.origin}/npm/@guidepup/virtual-screen-reader/browser.js`);
    const container = document.createElement('main');
    container.append(...flat(document.querySelector(selector)));
    document.body.append(container);
    await virtual.start({ container });
    // Longer than any element, so that a loop ends.
    for (let step = 0; step < 3000 && (await virtual.lastSpokenPhrase()) !== 'end of main'; step += 1)
      await virtual.next();
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    container.remove();
    return log;
  };
}
