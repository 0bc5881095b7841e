import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { knownIds, oneOf } from '../../shared/attributes.js';
import { baseStyles } from '../../shared/base-styles.js';
import { sourcesOf } from '../../shared/citation.js';
import { factStyles } from '../../shared/fact-styles.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { careFirst } from '../../shared/care.js';
import { sayFrom } from '../../shared/words.js';
import { EvidenceFilterEvent } from './events.js';
import {
  briefText,
  type BriefSay,
  type BriefSection,
  CERTAINTIES,
  type Certainty,
  countsOf,
  type SectionId,
  SECTIONS,
  sectionsOf,
  termsIn,
} from './logic.js';
import { styles } from './styles.js';
import { briefView } from './view.js';

/**
 * What people say about massage for back pain, beside what studies show: each claim with its direction, how sure we can
 * be, whether it holds up, and its sources. The text of every claim is in the page, so find-in-page and print reach it.
 *
 * @element evidence-brief
 * @slot actions - Stands below the claims. For a booking link, say. Hidden while safety answers ask for medical help.
 * @fires {EvidenceFilterEvent} evidence-filter - The reader chose how sure the claims shown should be.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart summary - The picture and the choices.
 * @csspart picture - The bar that shows how many claims there are of each kind.
 * @csspart filter - The choices.
 * @csspart status - How many claims are shown.
 * @csspart all - The button that opens or closes every section.
 * @csspart list - All sections.
 * @csspart section - One section with its claims: a `<details>`.
 * @csspart section-title - The row to press: a `<summary>`.
 * @csspart claim-row - One claim with all about it.
 * @csspart claim - What people say.
 * @csspart verdict - Whether that holds up.
 * @csspart finding - What studies show.
 * @csspart evidence - The line that says how sure we can be.
 * @csspart origin - Whose words a claim holds, where they are not ours.
 * @csspart sources-fold - The sources of a claim, folded.
 * @csspart sources - A list of sources.
 * @csspart empty - Stands in the place of the sections when no claim is of the chosen kind.
 * @csspart clear - The button that shows all claims again.
 * @csspart glossary - The words explained, folded.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 * @cssprop [--massage-positive=a green mixed with the text colour] - Marks what holds up.
 */
export class EvidenceBrief extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'guide', 'myths'];
  static override styles = [baseStyles, factStyles, styles];
  static override properties: PropertyDeclarations = {
    sections: {},
    certainty: {},
  };

  /**
   * Ids of the sections to show, parted by spaces: `intro`, `effects`, `mechanisms`, `neurochemistry`, `benefits`,
   * `limits`, `combining`, `takeaways`, `myths`, `conclusion`. Sets their order. Default: all.
   */
  sections = '';

  /**
   * Which claims are shown at first: `all` (default), `good`, `limited`, `uncertain`, `not-shown`, `advice`, `facts`, or
   * `ungraded` for a site's own claims without a grade. The reader may change it.
   */
  certainty: 'all' | 'good' | 'limited' | 'uncertain' | 'not-shown' | 'advice' | 'facts' | 'ungraded' = 'all';

  /** What the reader chose; nothing until then. */
  #choice?: Certainty;
  /** Sections that are open: with all claims, and with a choice of them. Nothing until the reader opens or closes one. */
  readonly #open: { all?: ReadonlySet<SectionId>; some?: ReadonlySet<SectionId> } = {};
  readonly #sourced = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    // Where CSS cannot open what is closed on paper, a script does.
    if (!CSS.supports('selector(::details-content)'))
      void import('../../shared/print-open.js').then(({ openForPrint }) =>
        openForPrint(this, ':is([part=section], [part=glossary])'),
      );
  }

  /** The claims shown, as plain text. Empty while the content is on its way. */
  toText(): string {
    const { content } = this;
    return content && isThere(content) ? briefText(this.#shown(content), sayOf(content)) : '';
  }

  protected override startedAgain(): void {
    this.#choose(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The page has the last word.
    if (changed.has('certainty')) this.#choose(undefined);
  }

  protected override heeds(guide: Guide, before: Guide): boolean {
    return careFirst(guide) !== careFirst(before);
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    if (!isThere(content)) return undefined;
    const say = sayOf(content);
    const every = sectionsOf(content, this.#asked);
    const shown = this.#shown(content);
    return briefView({
      sections: shown,
      counts: countsOf(every, this.#chosen),
      certainty: this.#chosen,
      open: this.#openIn(shown),
      sourced: this.#sourced,
      references: content.references,
      terms: termsIn(content.glossary, shown, content.locale),
      say,
      level: this.level,
      site: content.siteName ?? '',
      careFirst: !!careFirst(this.guide),
      meta: metaView({
        content,
        say,
        sources: sourcesOf(every.flatMap(({ claims }) => claims)).length,
        siteName: this.siteName,
      }),
      onFilter: this.#onFilter,
      onClear: this.#onClear,
      onSection: this.#onSection,
      onAll: this.#onAll,
      onSources: this.#onSources,
    });
  }

  protected override updated(): void {
    // After the first paint, so that find-in-page and print reach it, too.
    if (this.content && isThere(this.content)) this.need('glossary');
  }

  get #asked(): string[] {
    return knownIds(this, 'sections', this.sections, SECTIONS);
  }

  get #chosen(): Certainty {
    return this.#choice ?? oneOf(this, 'certainty', this.certainty as Certainty, CERTAINTIES);
  }

  #shown(content: Snapshot): BriefSection[] {
    return sectionsOf(content, this.#asked, this.#chosen);
  }

  get #mode(): 'all' | 'some' {
    return this.#chosen === 'all' ? 'all' : 'some';
  }

  /** At first the first section; what a reader chose to see is open all the way. */
  #openIn(shown: readonly BriefSection[]): ReadonlySet<SectionId> {
    const ids = shown.map(({ id }) => id);
    return this.#open[this.#mode] ?? new Set(this.#mode === 'all' ? ids.slice(0, 1) : ids);
  }

  #choose(certainty: Certainty | undefined): void {
    this.#choice = certainty;
    this.#open.some = undefined;
    this.requestUpdate();
  }

  readonly #onFilter = (certainty: Certainty): void => {
    this.#choose(certainty);
    const results = this.content ? this.#shown(this.content).reduce((sum, { claims }) => sum + claims.length, 0) : 0;
    this.dispatchEvent(new EvidenceFilterEvent({ results, ...(this.eventDetail === 'full' ? { certainty } : {}) }));
  };

  readonly #onClear = async (): Promise<void> => {
    this.#onFilter('all');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input:checked')?.focus();
  };

  readonly #onSection = (id: SectionId, isOpen: boolean): void => {
    const open = this.content ? this.#openIn(this.#shown(this.content)) : new Set<SectionId>();
    if (open.has(id) === isOpen) return;
    this.#setOpen(isOpen ? [...open, id] : [...open].filter((other) => other !== id));
  };

  readonly #onAll = (open: boolean): void => this.#setOpen(open ? SECTIONS : []);

  #setOpen(ids: readonly SectionId[]): void {
    this.#open[this.#mode] = new Set(ids);
    this.requestUpdate();
  }

  readonly #onSources = (key: string): void => {
    if (this.#sourced.has(key)) return;
    this.#sourced.add(key);
    this.need('references');
    this.requestUpdate();
  };
}

/** A part may come before another, and a site's own words before ours. */
const isThere = ({ ui, myths }: Snapshot): boolean => !!ui?.['brief'] && !!myths;

const sayOf = (content: Snapshot): BriefSay => sayFrom(content, 'brief', 'fact', 'common');
