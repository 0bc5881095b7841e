/** Reads a snippet back, so that it can be changed. What is pasted is parsed where nothing runs or loads. */
import type { Snapshot } from '../../src/content/slices.js';
import { tags as allTags } from '../../src/shared/strays.js';
import type { Facts } from './facts.js';
import { fieldOf } from './fields.js';
import { nameEdits, readAsks, readCosts, type Reading } from './parse-baked.js';
import { leftOn, readProviders, straight } from './parse-left.js';
import { readWhole } from './parse-whole.js';
import { slipsIn } from './slips.js';
import type { State } from './state.js';
import { isTag, type Tag, tags } from './widgets.js';

export interface Parsed {
  readonly widgets: readonly Tag[];
  readonly typed: Readonly<Record<string, string>>;
  /** Names of what was there and has no field here. */
  readonly left: readonly string[];
  /** What was read otherwise than it stands there, or not at all, in sentences. */
  readonly said: readonly string[];
}

type Typed = Record<string, string>;

/** A wrapper's `data-*`, or a tag's own attributes. */
function attributesIn(root: Element, isWrapper: boolean): [string, string][] {
  return [...root.attributes].flatMap(({ name, value }): [string, string][] => {
    if (!isWrapper) return [[name, value]];
    return name.startsWith('data-') && name !== 'data-massage-widget' ? [[name.slice(5), value]] : [];
  });
}

const silent = ['style', 'content-version', 'content-hash', 'lang', 'class', 'id'];

function readAttributes(
  pairs: readonly (readonly [string, string])[],
  tag: Tag,
  typed: Typed,
  left: Set<string>,
): void {
  for (const [name, value] of pairs) {
    const key = [`${tag}.${name}`, `all.${name}`].find((one) => fieldOf(one));
    // A field has no choice for what is the default anyway.
    if (key && value && !isDefault(key, value)) typed[key] = value;
    else if (!key && value && !silent.includes(name)) left.add(name);
  }
}

const defaults: Readonly<Record<string, string>> = {
  'all.heading-level': '2',
  'massage-faq.open': 'none',
  'massage-faq.mode': 'multiple',
  'massage-faq.search': 'auto',
  'massage-faq.permalinks': 'on',
  'massage-faq.structured-data': 'none',
  'technique-picker.layout': 'steps',
  'technique-picker.max-results': '3',
  'cost-compare.view': 'auto',
  'cost-compare.editable': 'on',
  'cost-compare.baseline': 'show',
  'session-guide.phase': 'all',
};
const isDefault = (key: string, value: string): boolean => defaults[key] === value;

/** A page of something else may break off as it likes. */
const namesOurs = (source: string): boolean =>
  allTags.some((tag) => source.includes(tag) || source.includes(tag.replaceAll('-', '_')));

const hex = (text: string): string => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text);
  return parts
    ? `#${parts
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : text;
};

function readLook({ style }: HTMLElement, typed: Typed): void {
  const look = {
    accent: style.getPropertyValue('--massage-accent'),
    background: style.backgroundColor || style.getPropertyValue('--massage-surface'),
    text: style.color || style.getPropertyValue('--massage-text'),
    radius: (style.getPropertyValue('--massage-radius') || style.borderRadius).replace(/px$/, ''),
  };
  for (const [name, value] of Object.entries(look)) if (value.trim()) typed[`look.${name}`] = hex(value.trim());
}

/** Prices in tags of their own, or in the wrappers that stand for them. */
function readPrices(root: Element, { facts, typed, left }: Reading): void {
  for (const option of root.querySelectorAll('cost-option, [data-massage-widget="cost-option"]')) {
    const given = (name: string) => option.getAttribute(name) ?? option.getAttribute(`data-${name}`);
    const [id, low, high] = [given('for') ?? '', given('low'), given('high')];
    const row = facts.treatments.find(({ value }) => value === id);
    if (!row) left.add(`the price for “${id}”`);
    if (low) typed[`price.${id}.low`] = low;
    if (low && high && high !== low) typed[`price.${id}.high`] = high;
    for (const name of ['note', 'currency']) if (given(name)) left.add(`${name} of a price`);
    if (given('per') && row && given('per') !== row.per) left.add('per of a price');
  }
}

function readAddresses(body: HTMLElement, typed: Typed): void {
  for (const script of body.querySelectorAll('script[src]')) {
    const files = /^(.*)\/(?:embed|massage-faq|technique-picker|cost-compare)\.js$/.exec(
      script.getAttribute('src')!,
    )?.[1];
    if (files && !/^https:\/\/cdn\.jsdelivr\.net\/npm\/massage-widgets@[\w.-]+\/cdn$/.test(files))
      typed['at.files'] = files;
    if (files && script.hasAttribute('integrity')) typed['at.pin'] = 'on';
  }
}

const frame = /(https?:\/\/[^\s"'<>]+?)\/frame\/([a-z-]+)\.html(?:#([^\s"'<>#]*))?/g;
const link =
  /(https?:\/\/[^\s"'<>]+?)\/[a-z]{2,3}(?:-[A-Za-z]+)?\/(?:auto|light|dark)\/([a-z-]+)\.html(?:#([^\s"'<>#]*))?/g;
const shortcode = /\[([a-z_]+)((?:\s+[a-z_-]+="[^"\]]*")*)\s*\]/g;

/** Finds our tags, wrappers, frames, links and shortcodes in anything. Nothing found gives no widgets. */
export function parseSnippet(source: string, facts: Facts, content: Snapshot): Parsed {
  const parsed = parseStraight(source, facts, content);
  if (parsed.widgets.length || !source.includes('&lt;')) return parsed;
  // Code that a text editor has turned into words.
  const words = new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '';
  return parseStraight(words, facts, content);
}

function parseStraight(source: string, facts: Facts, content: Snapshot): Parsed {
  const meantSo = straight(source);
  const parsed = parseOnce(meantSo, facts, content);
  return meantSo === source || !parsed.widgets.length
    ? parsed
    : {
        ...parsed,
        said: ['An editor has made its quotation marks curly: they were read as straight ones.', ...parsed.said],
      };
}

function parseOnce(source: string, facts: Facts, content: Snapshot): Parsed {
  const { body, cut, torn } = readWhole(source);
  const typed: Typed = {};
  const left = new Set<string>();
  const found = new Set<Tag>();
  const all: Reading = { facts, content, typed, left };
  for (const root of body.querySelectorAll<HTMLElement>('*')) {
    const wrapped = root.getAttribute('data-massage-widget');
    const tag = wrapped ?? root.localName;
    if (!isTag(tag)) continue;
    if (found.has(tag)) {
      left.add(`a second ${tag}`);
      continue;
    }
    found.add(tag);
    const reading = { ...all, isTorn: root === torn };
    readAttributes(attributesIn(root, wrapped !== null), tag, typed, left);
    readLook(root, typed);
    for (const name of leftOn(root)) left.add(name);
    if (tag === 'massage-faq') readAsks(root, reading);
    else if (tag !== 'cost-compare') nameEdits(root, tag, reading);
    else {
      readCosts(root, reading);
      readPrices(root, reading);
    }
  }
  readProviders(body, typed, left);
  readAddresses(body, typed);
  const text = source.replaceAll('&amp;', '&');
  for (const [, base, tag = '', options = ''] of text.matchAll(frame)) {
    if (!isTag(tag)) continue;
    found.add(tag);
    typed['at.base'] = base!;
    readAttributes([...new URLSearchParams(options)], tag, typed, left);
  }
  for (const [, base, page = '', options = ''] of text.matchAll(link)) {
    const tag = tags.find((one) => page === one || page.startsWith(`${one}-`));
    if (!tag) continue;
    found.add(tag);
    typed['at.base'] = base!;
    readAttributes([['topic', page.slice(tag.length + 1)], ...new URLSearchParams(options)], tag, typed, left);
  }
  for (const [, name = '', pairs = ''] of text.matchAll(shortcode)) {
    const tag = name.replaceAll('_', '-');
    if (!isTag(tag)) continue;
    found.add(tag);
    const given = [...pairs.matchAll(/([a-z_-]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!.replaceAll('_', '-'), value!] as const,
    );
    readAttributes(given, tag, typed, left);
  }
  for (const key of Object.keys(typed)) if (!fieldOf(key)) delete typed[key];
  // A person's own questions join the list by themselves.
  const items = typed['massage-faq.items']
    ?.split(/[\s,]+/)
    .filter((id) => facts.questions.some(({ value }) => value === id));
  if (items) typed['massage-faq.items'] = items.join(' ');
  const slips = slipsIn(body, text).map(
    (slip) => `There is no ${slip.written}: ${slip.meant} is meant. Write it so, and paste the snippet again.`,
  );
  const said = [...slips, ...(cut && namesOurs(source) ? [cut] : [])];
  return { widgets: tags.filter((tag) => found.has(tag)), typed, left: [...left], said };
}

/** What was read in place of what was typed before. */
export const withParsed = (state: State, { widgets, typed }: Parsed): State => ({ ...state, widgets, typed, good: {} });
