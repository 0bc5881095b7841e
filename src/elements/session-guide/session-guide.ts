import type { PropertyDeclarations, TemplateResult } from 'lit';
import { type Guide, isOther } from '../../content/context.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { complain, oneOf } from '../../shared/attributes.js';
import { baseStyles } from '../../shared/base-styles.js';
import { sourcesOf } from '../../shared/citation.js';
import { factStyles } from '../../shared/fact-styles.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { sayFrom } from '../../shared/words.js';
import { careOf, guideText, PHASES, type SessionSay, type Stage, stagesOf } from './logic.js';
import { styles } from './styles.js';
import { sessionView } from './view.js';

/**
 * What a massage session is like, before, during and after, with tips. Where people often say something else, that is
 * named beside what is true. Fits on one printed page.
 *
 * @element session-guide
 * @slot actions - Stands below the guide. For a booking link, say. Hidden while safety answers ask for medical help.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart care - What a safety check on the page means for the visit.
 * @csspart stages - The list of stages.
 * @csspart stage - One stage: before, during or after.
 * @csspart step - One step, or one tip.
 * @csspart claim - What people say.
 * @csspart verdict - Whether that holds up.
 * @csspart finding - What is true, or what to do.
 * @csspart evidence - The line that says how sure we can be.
 * @csspart origin - Whose words a step holds, where they are not ours.
 * @csspart sources-fold - The sources of a stage, folded.
 * @csspart sources - A list of sources.
 * @csspart tips - The tips.
 * @csspart actions - The buttons.
 * @csspart print - The button that prints the guide.
 * @csspart copy - The button that copies the guide as text.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 * @cssprop [--massage-positive=a green mixed with the text colour] - Marks what holds up.
 */
export class SessionGuide extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'session'];
  static override styles = [baseStyles, factStyles, styles];
  static override properties: PropertyDeclarations = {
    phase: {},
  };

  /** `all` (default), or one stage by itself, without the tips: `before`, `during` or `after`. */
  phase: 'all' | 'before' | 'during' | 'after' = 'all';

  readonly #opened = new Set<string>();
  #status = '';

  /** The guide as plain text. Empty while the content is on its way. */
  toText(): string {
    const { content } = this;
    return content && isThere(content) ? guideText(this.#stages(content), careOf(this.guide), sayOf(content)) : '';
  }

  protected override heeds(guide: Guide, before: Guide): boolean {
    return isOther(guide, before);
  }

  protected override startedAgain(): void {
    this.#say('');
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    if (!isThere(content)) return undefined;
    const stages = this.#stages(content);
    const say = sayOf(content);
    return sessionView({
      stages,
      say,
      level: this.level,
      site: content.siteName ?? '',
      care: careOf(this.guide),
      opened: this.#opened,
      references: content.references,
      status: this.#status,
      meta: metaView({
        content,
        say,
        sources: sourcesOf(stages.flatMap(({ steps }) => steps)).length,
        siteName: this.siteName,
      }),
      onOpen: this.#onOpen,
      onCopy: this.#onCopy,
      onPrint: this.#onPrint,
    });
  }

  #stages(content: Snapshot): Stage[] {
    return stagesOf(content, oneOf(this, 'phase', this.phase, ['all', ...PHASES]));
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }

  readonly #onOpen = (stage: string): void => {
    if (this.#opened.has(stage)) return;
    this.#opened.add(stage);
    this.need('references');
    this.requestUpdate();
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      const { copyText } = await import('./share.js');
      const word = (await copyText(this.toText())) ? 'copied' : 'copy-failed';
      this.#say(this.content ? sayOf(this.content)(word) : '');
    } catch (error) {
      this.#fail(error);
    }
  };

  readonly #onPrint = (): void =>
    void import('./share.js').then(({ printCopy }) => printCopy(this, this.content!.locale), this.#fail);

  readonly #fail = (error: unknown): void => complain(({ notLoaded }) => notLoaded(this, error));
}

const isThere = ({ session, ui }: Snapshot): boolean => !!session && !!ui?.['session'];

const sayOf = (content: Snapshot): SessionSay => sayFrom(content, 'session', 'fact', 'common');
