/**
 * The files of a new element, complete and running: it lists the guide's takeaways, each with how sure we can be. From there its
 * author changes what `logic.ts` picks and what `view.ts` shows.
 */
import { classNameOf, titleOf } from './names.mjs';

const lines = (...parts) => parts.filter((part) => part !== undefined).join('\n');

const elementFile = ({
  tag,
  event,
  className,
  eventClass,
}) => `import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { knownIds } from '../../shared/attributes.js';
import { baseStyles } from '../../shared/base-styles.js';
import { sourcesOf } from '../../shared/citation.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { sayFrom } from '../../shared/words.js';
${lines(event && `import { ${eventClass} } from './events.js';`, `import { type ${className}Say, pickClaims } from './logic.js';`)}
import { styles } from './styles.js';
import { listView } from './view.js';

/**
 * The takeaways of the guide, each with how sure we can be.
 *
 * @element ${tag}
 * @slot actions - Stands below the list.
${lines(event && ` * @fires {${eventClass}} ${event} - A reader opened or closed a claim.`, ' * @csspart list - All claims.')}
 * @csspart claim - One claim: a \`<details>\`.
 * @csspart finding - What is known.
 * @csspart evidence - The line that says how sure we can be.
 * @csspart origin - Whose words a claim holds, where they are not ours.
 */
export class ${className} extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'guide'];
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = { items: {} };

  /** Ids of the claims to show, parted by spaces. Sets their order. Default: all. */
  items = '';

  protected override template(content: Snapshot): TemplateResult | undefined {
    const { takeaways } = content;
    if (!takeaways || !content.ui?.['${tag}']) return undefined;
    const say: ${className}Say = sayFrom(content, '${tag}', 'common');
    const ids = takeaways.map(({ id }) => id);
    const claims = pickClaims(takeaways, knownIds(this, 'items', this.items, ids));
    return listView({
      claims,
      say,
      level: this.level,
      site: content.siteName ?? '',
      meta: metaView({ content, say, sources: sourcesOf(claims).length, siteName: this.siteName }),
${event ? '      onToggle: this.#onToggle,\n' : ''}    });
  }
${
  event
    ? `
  readonly #onToggle = (id: string, open: boolean): void => {
    this.dispatchEvent(new ${eventClass}(this.tellsAll ? { open, id } : { open }));
  };
`
    : ''
}}
`;

const logicFile = ({ tag, className }) => `import type { words } from '../../content/en/words/${tag}.js';
import type { Fact } from '../../content/schema.js';
import type { CommonWord } from '../../shared/evidence.js';
import type { Say } from '../../shared/words.js';

export type ${className}Say = Say<keyof typeof words | CommonWord>;

/** The claims asked for, in the order asked; all of them where none is. */
export const pickClaims = (claims: readonly Fact[], ids: readonly string[]): readonly Fact[] =>
  ids.length ? ids.flatMap((id) => claims.filter((claim) => claim.id === id)) : claims;
`;

const viewFile = ({ event, className }) => `import { html, type TemplateResult } from 'lit';
import type { Fact } from '../../content/schema.js';
import { evidenceView } from '../../shared/evidence-view.js';
import { headingView } from '../../shared/heading-view.js';
import { chevron } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import type { ${className}Say } from './logic.js';

export interface ListView {
  readonly claims: readonly Fact[];
  readonly say: ${className}Say;
  readonly level: number;
  /** Who speaks where a claim is the site's own. */
  readonly site: string;
  readonly meta: TemplateResult;
${event ? '  readonly onToggle: (id: string, open: boolean) => void;\n' : ''}}

export const listView = (view: ListView): TemplateResult =>
  html\`<slot name="heading">\${headingView(view.level, view.say('heading'), 'title')}</slot>
    <slot name="intro"><p>\${view.say('intro')}</p></slot>
    <ul part="list" role="list">
      \${view.claims.map((claim) => claimView(claim, view))}
    </ul>
    <slot name="actions"></slot>
    \${view.meta}\`;

const claimView = (claim: Fact, { say, site${event ? ', onToggle' : ''} }: ListView): TemplateResult => {
  const { ${event ? 'id, ' : ''}title, finding, evidence } = claim;
  return html\`<li>
    <details part="claim" class="fold"${event ? ' @toggle=${({ currentTarget }: Event) => onToggle(id, (currentTarget as HTMLDetailsElement).open)}' : ''}>
      <summary><span>\${title}</span>\${chevron}</summary>
      <p part="finding">\${finding}</p>
      \${evidenceView(evidence, say)} \${originView(claim, site, say)}
    </details>
  </li>\`;
};
`;

const stylesFile = () => `import { css } from 'lit';

export const styles = css\`
  ul {
    margin-block: calc(var(--_space) * 0.5) 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-block-end: 1px solid var(--_border);
  }
  .fold > summary {
    justify-content: space-between;
    inline-size: 100%;
  }
  .fold > :last-child {
    padding-block-end: var(--_space);
  }
  [part='finding'] {
    max-inline-size: 65ch;
  }
\`;
`;

const eventsFile = ({ event, eventClass, detail }) => `export interface ${detail} {
  readonly open: boolean;
  /** Which claim. Only with \`event-detail="full"\`. */
  readonly id?: string;
}

/** A reader opened or closed a claim. */
export class ${eventClass} extends Event {
  constructor(readonly detail: ${detail}) {
    super('${event}', { bubbles: true, composed: true });
  }
}
`;

const defineFile = ({
  tag,
  event,
  className,
  eventClass,
}) => `import { defineElement } from '../../shared/define-element.js';
${lines(event && `import type { ${eventClass} } from './events.js';`, `import { ${className} } from './${tag}.js';`)}

defineElement('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
${event ? `  interface GlobalEventHandlersEventMap {\n    '${event}': ${eventClass};\n  }\n` : ''}}
`;

const wordsFile = ({ tag, title }) => `/** Words of \`<${tag}>\`. */
export const words = {
  heading: '${title}',
  intro: 'What to take away, and how sure we can be of it.',
};
`;

const testFile = ({
  tag,
  event,
  className,
  eventClass,
  title,
}) => `import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { loadContent } from '../src/content/store.js';
import '../src/elements/${tag}/define.js';
import type { ${className} } from '../src/elements/${tag}/${tag}.js';
${lines(event && `import type { ${eventClass} } from '../src/elements/${tag}/events.js';`, "import { all, consoleLines, emulate, one, ready } from './helpers.js';")}

const make = async (template = html\`<${tag}></${tag}>\`): Promise<${className}> => ready(await fixture<${className}>(template));
const flat = (element: Element) => element.textContent!.replace(/\\s+/g, ' ').trim();
const titles = (element: Element) => all(element, 'summary span').map(flat);

describe('<${tag}>', () => {
  afterEach(async () => {
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(\`is accessible in \${colorScheme}, closed and open\`, async () => {
      await emulate({ colorScheme });
      const element = await make();
      await expect(element).to.be.accessible();
      for (const claim of all<HTMLDetailsElement>(element, '[part=claim]')) claim.open = true;
      await expect(element).to.be.accessible();
    });

  it('shows every takeaway, each with what is known and how sure we can be', async () => {
    const { takeaways } = await loadContent();
    const element = await make();
    expect(flat(one(element, '[role=heading]'))).to.equal('${title}');
    expect(titles(element)).to.deep.equal(takeaways.map(({ title }) => title));
    expect(all(element, '[part=finding]').map(flat)).to.deep.equal(takeaways.map(({ finding }) => finding));
    const graded = takeaways.filter(({ evidence }) => evidence.grade !== 'descriptive');
    expect(all(element, '[part=evidence]')).to.have.length(graded.length);
  });

  it('shows the claims that the page asks for, in its order', async () => {
    const { takeaways } = await loadContent();
    const [first, second] = takeaways;
    const element = await make(html\`<${tag} items="\${second!.id} \${first!.id}"></${tag}>\`);
    expect(titles(element)).to.deep.equal([second!.title, first!.title]);
  });

  it('names an id that it does not know in the console, with those that it knows, and shows all', async () => {
    const { takeaways } = await loadContent();
    let element!: ${className};
    const said = await consoleLines(async () => {
      element = await make(html\`<${tag} items="nothing"></${tag}>\`);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('nothing').and.to.contain(takeaways[0]!.id);
    expect(titles(element)).to.have.length(takeaways.length);
  });

  it('opens by keyboard', async () => {
    const element = await make();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'summary'));
    await sendKeys({ press: 'Enter' });
    expect(one<HTMLDetailsElement>(element, '[part=claim]').open).to.equal(true);
  });
${
  event
    ? `
  for (const [name, detail, told] of [
    ['but not which, by default', 'private', (_id: string) => ({ open: true })],
    ['and which, where the site has opted in', 'full', (id: string) => ({ open: true, id })],
  ] as const)
    it(\`tells that a claim was opened, \${name}\`, async () => {
      const { takeaways } = await loadContent();
      const element = await make(html\`<${tag} event-detail=\${detail}></${tag}>\`);
      const heard: unknown[] = [];
      const opened = new Promise<void>((done) => {
        element.addEventListener('${event}', (event: ${eventClass}) => {
          heard.push(event.detail);
          done();
        });
      });
      one(element, 'summary').click();
      await opened;
      expect(heard).to.deep.equal([told(takeaways[0]!.id)]);
    });
`
    : ''
}
  for (const width of [260, 320, 1200])
    it(\`stays within \${width} px, also from right to left\`, async () => {
      await setViewport({ width: Math.max(width, 320), height: 800 });
      for (const dir of ['ltr', 'rtl']) {
        const box = await fixture(html\`<div dir=\${dir} style="inline-size: \${width}px"><${tag}></${tag}></div>\`);
        const element = await ready(box.querySelector('${tag}')!);
        for (const part of all(element, '*')) {
          if (!part.getClientRects().length) continue;
          const { left, right } = part.getBoundingClientRect();
          const { left: from, right: to } = element.getBoundingClientRect();
          expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(to + 1);
          expect(left, part.outerHTML.slice(0, 80)).to.be.at.least(from - 1);
        }
      }
    });

  it('shows the same after it was moved', async () => {
    const element = await make();
    const before = titles(element);
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(before);
  });
});
`;

const demoFile = ({ tag, title }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${tag}</title>
    <meta name="description" content="All states of the ${tag} element, each with its snippet." />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../cdn/before-define.css" />
    <link rel="stylesheet" href="demo.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <nav class="demo-bar" aria-label="Demo pages"><a href="./">massage-widgets demo</a></nav>
    <main id="main" tabindex="-1" class="wrap">
      <div class="intro">
        <h1>${title}</h1>
        <p>What to take away, and how sure we can be of it.</p>
      </div>
      <noscript><p>Turn on JavaScript to see the examples and their snippets.</p></noscript>
      <section class="example" id="default">
        <h2>As it comes</h2>
        <p>All claims, closed.</p>
        <script type="text/plain" data-example data-layout="stacked">
          <${tag}></${tag}>
        </script>
      </section>
      <script type="text/plain" data-states="narrow" data-width="260" data-layout="stacked">
        <${tag}></${tag}>
      </script>
      <script type="text/plain" data-states="dark dark-plain rtl themed" data-layout="stacked">
        <${tag}></${tag}>
      </script>
    </main>
    <script type="module" src="demo.js"></script>
    <script type="module" src="../cdn/embed.js"></script>
  </body>
</html>
`;

/** Every file by its path. */
export function filesOf({ tag, event }) {
  const noun = event && classNameOf(event);
  const names = {
    tag,
    event,
    className: classNameOf(tag),
    title: titleOf(tag),
    eventClass: noun && `${noun}Event`,
    detail: noun && `${noun}Detail`,
  };
  const folder = `src/elements/${tag}`;
  return {
    [`${folder}/${tag}.ts`]: elementFile(names),
    [`${folder}/logic.ts`]: logicFile(names),
    [`${folder}/view.ts`]: viewFile(names),
    [`${folder}/styles.ts`]: stylesFile(names),
    ...(event && { [`${folder}/events.ts`]: eventsFile(names) }),
    [`${folder}/define.ts`]: defineFile(names),
    [`src/content/en/words/${tag}.ts`]: wordsFile(names),
    [`test/${tag}.test.ts`]: testFile(names),
    [`demo/${tag}.html`]: demoFile(names),
  };
}
