/**
 * Runs inside a page: looks at our elements as a reader would and says in words what is wrong. Puppeteer hands it over as
 * text, so it must not use anything from outside.
 */
export function installProbe() {
  const shown = (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('.sr');
  const nodes = (host) => [host, ...host.shadowRoot.querySelectorAll('*')];
  const named = (node) =>
    `<${node.localName}>${node.getAttribute('part') ?? node.className?.baseVal ?? node.className}`;

  /** The parts of the page that a box clips, and that no reader can scroll to. */
  const cutOff = (node) => {
    const { overflowX } = getComputedStyle(node);
    return /hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1;
  };

  window.probe = {
    /** All that is wrong with an element, as sentences; nothing when all is well. */
    faults(host, { minWidth = 200, minFont = 14 } = {}) {
      const wrong = new Set();
      const box = host.getBoundingClientRect();
      const tell = (text) => wrong.add(`${host.localName}: ${text}`);
      if (box.width < minWidth) tell(`${Math.round(box.width)} px wide`);
      if (box.height < 40) tell(`${Math.round(box.height)} px high`);
      const { containerType } = getComputedStyle(host);
      if (containerType !== 'inline-size') tell('does not measure its own room');
      for (const node of nodes(host)) {
        if (!shown(node)) continue;
        const style = getComputedStyle(node);
        const scrolls = node.closest('.scroll');
        if (node !== host && cutOff(node) && !scrolls) tell(`${named(node)} cuts its content off`);
        const words = [...node.childNodes].find((child) => child.nodeType === 3 && child.data.trim());
        if (words && node.namespaceURI.endsWith('xhtml')) {
          const range = document.createRange();
          range.selectNodeContents(words);
          const size = parseFloat(style.fontSize);
          if (style.textTransform !== 'none') tell(`${named(node)} is set in ${style.textTransform}`);
          if (size < minFont) tell(`${named(node)} is set in ${size} px`);
          for (const { left, right, width } of range.getClientRects()) {
            if (!width || scrolls) continue;
            if (left < box.left - 2 || right > box.right + 2) tell(`${named(node)} stands out of its element`);
          }
        }
        if (node.matches('button, summary, input:not([type=radio], [type=checkbox]), select'))
          if (node.offsetHeight < 44 && !node.closest('.meta')) tell(`${named(node)} is ${node.offsetHeight} px high`);
      }
      return [...wrong];
    },

    /** Computed style of one node of each kind in an element. */
    looks(host) {
      const kinds = new Map();
      for (const node of nodes(host)) {
        const kind = `${named(node)} in ${node.parentNode.host ? '' : named(node.parentNode)}`;
        if (node !== host && kinds.has(kind)) continue;
        const style = getComputedStyle(node);
        kinds.set(node === host ? 'the host' : kind, Object.fromEntries([...style].map((name) => [name, style[name]])));
      }
      return kinds;
    },

    /** What differs between two looks, but for `except`: property, kind of node, before and after. */
    differences(before, after, except) {
      const found = [];
      for (const [kind, style] of before)
        for (const [name, value] of Object.entries(style)) {
          const now = after.get(kind)?.[name];
          if (now !== value && !except.test(name)) found.push(`${kind} ${name}: ${value} -> ${now}`);
        }
      return found;
    },
  };
}
