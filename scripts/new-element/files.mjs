/**
 * The files of a new element, complete and running: it lists the guide's takeaways, each with how sure we can be. From there its
 * author changes what `logic.ts` picks and what `view.ts` shows.
 */
import { demoFile, testFile } from './files-beside.mjs';
import { lines } from './lines.mjs';
import { classNameOf, titleOf } from './names.mjs';

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
    this.dispatchEvent(new ${eventClass}(this.eventDetail === 'full' ? { open, id } : { open }));
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

const eventsFile = ({ tag, event, className, eventClass, detail }) => `export interface ${detail} {
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

/** The events of \`<${tag}>\` by name. */
export interface ${className}EventMap {
  '${event}': ${eventClass};
}
`;

const defineFile = ({ tag, event, className }) => `import { defineElement } from '../../shared/define-element.js';
${lines(event && `import type { ${className}EventMap } from './events.js';`, `import { ${className} } from './${tag}.js';`)}

defineElement('${tag}', ${className});

declare global {
${lines(event && `  // They bubble and are composed: a document hears them, too.\n  interface GlobalEventHandlersEventMap extends ${className}EventMap {}`, `  interface HTMLElementTagNameMap {`)}
    '${tag}': ${className};
  }
}
`;

const wordsFile = ({ tag, title }) => `/** Words of \`<${tag}>\`. */
export const words = {
  heading: '${title}',
  intro: 'What to take away, and how sure we can be of it.',
};
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
