/** The types of tags for frameworks: what a template may set on each of our elements, with its words. */
import { childrenIn, elementsIn } from './elements.mjs';

/** A template sets an attribute as text, and its framework may make a property of it. */
const inTemplate = (type) => (type === 'number' ? 'number | `${number}`' : type);
const typeOf = ({ type }) => inTemplate(type.text.replace(/ \| undefined$/, ''));
const line = ({ name, description }, type) => {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `  /** ${description.replace(/\*\//g, '')} */\n  ${key}?: ${type} | undefined;`;
};

const needed = ({ name, description, type, required }) =>
  required ? `  /** ${description} */\n  ${name}: ${typeOf({ type })};` : line({ name, description }, typeOf({ type }));

/** Attributes by their own names, and properties by theirs. */
function propsOf({ name: className, attributes, members }) {
  const own = attributes.filter(({ fieldName }) => fieldName);
  const names = new Set(own.map(({ name }) => name));
  const settable = members.filter(
    ({ kind, name, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic && !names.has(name),
  );
  return [
    ...own.map((attribute) => line(attribute, typeOf(attribute))),
    ...settable.map((member) => {
      const attribute = own.find(({ fieldName }) => fieldName === member.name);
      return line(member, attribute ? typeOf(attribute) : `${className}['${member.name}']`);
    }),
  ].join('\n');
}

const importOf = (names, path) => `import type { ${names.join(', ')} } from '../${path.replace(/^dist\//, '')}';`;

export function tagTypesOf(manifest) {
  const elements = elementsIn(manifest);
  const children = childrenIn(elements);
  const announcing = (element) => element.events?.some(({ detail }) => detail);
  const imports = elements.flatMap((element) => [
    importOf([element.name], element.path),
    ...(announcing(element)
      ? [importOf([`${element.name}EventMap`], element.path.replace(/[^/]+$/, 'events.js'))]
      : []),
  ]);
  const props = [
    ...elements.map((element) => `export interface ${element.name}Props {\n${propsOf(element)}\n}`),
    ...children.map(
      (child) => `export interface ${child.interface}Props {\n${child.attributes.map(needed).join('\n')}\n}`,
    ),
  ];
  const tags = [
    ...elements.map(
      (element) =>
        `  '${element.tagName}': Tag<${element.name}, ${element.name}Props, ${announcing(element) ? `${element.name}EventMap` : '{}'}>;`,
    ),
    ...children.map((child) => `  '${child.tagName}': Tag<HTMLElement, ${child.interface}Props, {}>;`),
  ];
  return `${imports.join('\n')}

/** An element, what a template may set on it, and its events by name. */
export interface Tag<E extends HTMLElement, P, M> {
  readonly element: E;
  readonly props: P;
  readonly events: M;
}

/** An event at the element that announces it. */
export type At<E, T> = T & { readonly currentTarget: E };

${props.join('\n\n')}

export interface Tags {
${tags.join('\n')}
}
`;
}
