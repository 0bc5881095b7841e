/** What Visual Studio Code and the editors of JetBrains read to complete and explain tags, attributes, tokens and parts. */
import { childrenIn, choicesIn, elementsIn } from './elements.mjs';

const list = (title, items = []) =>
  items[0] ? `\n\n**${title}**\n${items.map(([name, words]) => `- \`${name}\`: ${words}`).join('\n')}` : '';

/** What one hovers over is the tag: what stands nowhere else is told there. */
const tagText = ({ description, slots, events, cssStates }) =>
  description +
  list(
    'Slots',
    slots?.map((slot) => [slot.name || '(default)', slot.description]),
  ) +
  list(
    'Events',
    events?.map((event) => [event.name, event.description]),
  ) +
  list(
    'States',
    cssStates?.map((state) => [`:state(${state.name})`, state.description]),
  );

const markdown = (value) => ({ kind: 'markdown', value });

/** Ids of the content that an attribute may hold, by its name, with what each stands for. A site may add to them. */
const idsIn = ({ faq, techniques, treatments }) => {
  const named = (list, words) => list.map((each) => ({ name: each.id, description: each[words] }));
  return {
    topic: named(faq.topics, 'title'),
    technique: named(techniques, 'name'),
    for: named(treatments, 'name'),
  };
};

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function htmlDataOf(manifest, content) {
  const ids = idsIn(content);
  const elements = elementsIn(manifest);
  return {
    version: 1.1,
    tags: [...elements, ...childrenIn(elements)].map(({ tagName, attributes, ...rest }) => ({
      name: tagName,
      description: markdown(tagText(rest)),
      attributes: attributes.map(({ name, description, type }) => {
        const values = ids[name] ?? choicesIn(type?.text).map((word) => ({ name: word }));
        return {
          name,
          description: markdown(description),
          ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
          ...(values[0] ? { values } : {}),
        };
      }),
    })),
  };
}

/** Each name once, with what every element says about it. */
function together(elements, read) {
  const byName = new Map();
  for (const { tagName, ...element } of elements)
    for (const { name, description } of read(element) ?? []) {
      const words = byName.get(name) ?? new Map();
      words.set(description, [...(words.get(description) ?? []), `<${tagName}>`]);
      byName.set(name, words);
    }
  return [...byName].map(([name, words]) => ({
    name,
    text: [...words]
      .map(([description, tags]) =>
        tags.length === elements.length || words.size === 1 ? description : `${tags.join(', ')}: ${description}`,
      )
      .join('\n\n'),
  }));
}

const withDefault = (properties) =>
  properties?.map((property) => ({
    ...property,
    description: `${property.description} Default: ${property.default}.`,
  }));

/** The same for style sheets. */
export function cssDataOf(manifest) {
  const elements = elementsIn(manifest);
  const entries = (read, nameOf) =>
    together(elements, read).map(({ name, text }) => ({ name: nameOf(name), description: markdown(text) }));
  return {
    version: 1.1,
    properties: entries(
      ({ cssProperties }) => withDefault(cssProperties),
      (name) => name,
    ),
    pseudoElements: entries(
      ({ cssParts }) => cssParts,
      (name) => `::part(${name})`,
    ),
    pseudoClasses: entries(
      ({ cssStates }) => cssStates,
      (name) => `:state(${name})`,
    ),
  };
}

const brief = ({ name, description }) => ({ name, description });

/** https://github.com/JetBrains/web-types */
export function webTypesOf(manifest, { name, version }) {
  const elements = elementsIn(manifest);
  const attributeOf = ({ name: attribute, description, type, default: value, required }) => ({
    name: attribute,
    description,
    ...(value && value !== "''" ? { default: value.replaceAll("'", '') } : {}),
    ...(required ? { required } : {}),
    // A boolean attribute has no value of its own.
    value: type?.text === 'boolean' ? { kind: 'no-value' } : { type: type?.text ?? 'string' },
  });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          ...elements.map((element) => ({
            name: element.tagName,
            description: element.description,
            attributes: element.attributes.map(attributeOf),
            slots: element.slots.map(brief),
            js: {
              properties: element.members
                .filter((member) => member.kind === 'field' && !member.static)
                .map(({ type, readonly, ...member }) => ({
                  ...brief(member),
                  type: type.text,
                  ...(readonly ? { 'read-only': true } : {}),
                })),
              events: (element.events ?? []).map((event) => ({ ...brief(event), type: event.type.text })),
            },
            css: {
              properties: withDefault(element.cssProperties ?? []).map(brief),
              parts: (element.cssParts ?? []).map(brief),
              'pseudo-classes': (element.cssStates ?? []).map((state) => ({
                name: `state(${state.name})`,
                description: state.description,
              })),
            },
          })),
          ...childrenIn(elements).map(({ tagName, description, attributes }) => ({
            name: tagName,
            description,
            attributes: attributes.map(attributeOf),
          })),
        ],
      },
    },
  };
}
