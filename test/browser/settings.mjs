/** Runs inside a page: what the settings of a reader make of an element. Each check gives sentences about what is wrong. */
export function installSettings() {
  const plain = (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const named = (node) =>
    `${node.localName}[${node.part?.value || node.className?.baseVal || node.className || ''}] “${plain(node)}”`;
  const seen = (tag) =>
    [...document.querySelector(tag).shadowRoot.querySelectorAll('*')].filter(
      (node) =>
        node.checkVisibility({ visibilityProperty: true }) &&
        !node.closest('svg') &&
        !isClipped(node) &&
        node.getClientRects().length,
    );
  /** There for screen readers only. */
  const isClipped = (node) => {
    for (let each = node; each; each = each.parentElement) if (getComputedStyle(each).clipPath !== 'none') return true;
    return false;
  };
  const scrolls = (node) => /auto|scroll/.test(getComputedStyle(node).overflowX);
  const inScroller = (node) => {
    for (let each = node; each; each = each.parentElement) if (scrolls(each)) return true;
    return false;
  };

  window.settings = {
    /** Nothing sticks out sideways, and only what is meant to scrolls. */
    sticksOut(tag) {
      const edge = document.documentElement.clientWidth;
      const faults = seen(tag)
        .filter((node) => !inScroller(node))
        .filter((node) => {
          const { left, right } = node.getBoundingClientRect();
          return right > edge + 1 || left < -1;
        })
        .map((node) => `${named(node)} sticks out`);
      if (document.scrollingElement.scrollWidth > edge)
        faults.push(`the page scrolls sideways to ${document.scrollingElement.scrollWidth} px`);
      return faults;
    },

    /** No text is cut off or lies over other text. */
    cutOff(tag) {
      const faults = seen(tag)
        .filter((node) => !scrolls(node) && getComputedStyle(node).overflow !== 'visible')
        .filter((node) => node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 2)
        .map((node) => `${named(node)} is cut off`);
      const lines = seen(tag)
        .filter((node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()))
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((rect) => ({ node, rect }));
        });
      for (const [at, { node, rect }] of lines.entries())
        for (const other of lines.slice(at + 1)) {
          if (other.node.contains(node) || node.contains(other.node)) continue;
          const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
          const high = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
          // The line boxes of two rows of text may touch.
          if (wide > 2 && high > Math.min(rect.height, other.rect.height) / 2)
            faults.push(`${named(node)} lies over ${named(other.node)}`);
        }
      return [...new Set(faults)];
    },

    /** Everything to press is at least `least` px each way. Links in a sentence, and boxes whose whole line can be pressed, are not measured. */
    smallTargets(tag, least) {
      const isLarge = (node) => {
        const { width, height } = node?.getBoundingClientRect() ?? {};
        return width >= least && height >= least;
      };
      const inSentence = (node) => node.localName === 'a' && !node.classList.contains('button');
      return seen(tag)
        .filter(
          (node) =>
            node.matches('button, summary, a[href], input, select') &&
            !inSentence(node) &&
            !isLarge(node) &&
            !isLarge(node.closest('label')),
        )
        .map((node) => `${named(node)} is less than ${least} px: ${node.offsetWidth} × ${node.offsetHeight}`);
    },

    /** Words cut in two although there was room for each of them on a line. */
    brokenWords(tag) {
      const faults = [];
      for (const node of seen(tag))
        for (const child of node.childNodes) {
          if (child.nodeType !== Node.TEXT_NODE) continue;
          for (const { 0: word, index } of child.data.matchAll(/[\p{L}’]+/gu)) {
            const range = document.createRange();
            range.setStart(child, index);
            range.setEnd(child, index + word.length);
            const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (tops.size > 1) faults.push(`“${word}” is cut in two in ${named(node)}`);
          }
        }
      return faults;
    },

    /** Nothing moves by itself. */
    motion(tag) {
      const running = document.querySelector(tag).shadowRoot.getAnimations().length;
      const moving = seen(tag).filter((node) => {
        const { transitionDuration, animationName } = getComputedStyle(node);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      });
      return [...(running ? [`${running} animations run`] : []), ...moving.map((node) => `${named(node)} moves`)];
    },

    /** With the colours of the system: text in colours of the system, controls with an edge, and pictures that still show. */
    forcedColors(tag) {
      const system = (name) => {
        const probe = document.createElement('i');
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const names = [
        'Canvas',
        'CanvasText',
        'LinkText',
        'VisitedText',
        'ButtonText',
        'ButtonFace',
        'GrayText',
        'Highlight',
        'HighlightText',
        'Mark',
        'MarkText',
        'FieldText',
        'Field',
      ];
      const colours = new Map(names.map((name) => [system(name), name]));
      const clear = 'rgba(0, 0, 0, 0)';
      const faults = [];
      const ground = (node) => {
        for (let each = node; each; each = each.parentElement ?? each.getRootNode().host) {
          const { backgroundColor } = getComputedStyle(each);
          if (backgroundColor !== clear) return backgroundColor;
        }
        return system('Canvas');
      };
      for (const node of seen(tag)) {
        const { color, borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(node);
        const hasText = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
        if (hasText && !colours.has(color)) faults.push(`${named(node)} is ${color}`);
        if (hasText && color === ground(node)) faults.push(`${named(node)} cannot be told from its ground`);
        if (node.matches('button:not(.plain, .link, .chip)')) {
          if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === ground(node))
            faults.push(`${named(node)} has no edge`);
        }
      }
      // A picture shows as long as not all of it has the colour of what it stands on.
      for (const picture of document.querySelector(tag).shadowRoot.querySelectorAll('svg')) {
        if (!picture.checkVisibility()) continue;
        const paints = [...picture.querySelectorAll('path, line, rect, circle')].flatMap((part) => {
          const { fill, stroke, fillOpacity } = getComputedStyle(part);
          return [Number(fillOpacity) ? fill : 'none', stroke].filter((paint) => paint !== 'none' && paint !== clear);
        });
        if (paints.length && paints.every((paint) => paint === ground(picture)))
          faults.push(`the picture ${named(picture)} cannot be seen`);
      }
      return [...new Set(faults)];
    },
  };
}

/** The widest spacing that a reader must be able to set (WCAG 1.4.12). */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;
