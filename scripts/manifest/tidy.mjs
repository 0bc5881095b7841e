/** Leaves in an analyzed manifest what a person who uses the package can use, and adds what the analyzer does not see. */

/** What a browser or Lit reads and calls. */
const isForTheBrowser = (name) => name === 'formAssociated' || name.endsWith('Callback');

/** The analyzer writes paths of the source; the package holds the compiled files. */
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const inPackage = ({ module, ...rest }) => ({ ...rest, ...(module ? { module: built(module) } : {}) });

const isPublic = ({ name, privacy = 'public' }) =>
  privacy === 'public' && !name.startsWith('#') && !isForTheBrowser(name);

/** Sentences of the source run over several lines. */
const inOneLine = (description) => description?.replace(/(\S)\n(?=\S)/g, '$1 ');

const polish = ({ inheritedFrom, description, ...rest }) => ({
  ...rest,
  ...(description ? { description: inOneLine(description) } : {}),
  ...(inheritedFrom ? { inheritedFrom: inPackage(inheritedFrom) } : {}),
});

/** Only documented events are promised; the others that the analyzer has found are for our own elements. */
const eventOf = (event, events) => {
  const name = event.type?.text;
  const known = events.get(name);
  if (!known) return polish(event);
  const module = built(known.path);
  return {
    ...polish(event),
    type: { text: name, references: [{ name, module, start: 0, end: name.length }] },
    detail: known.detail,
  };
};

function declarationOf(declaration, more) {
  const { members = [], attributes = [], events, superclass, description, ...rest } = declaration;
  const open = members.filter(isPublic);
  const names = new Set(open.map(({ name }) => name));
  const { tagName } = rest;
  const children = more.children.get(tagName);
  const lists = ['slots', 'cssParts', 'cssProperties', 'cssStates'];
  return {
    ...rest,
    description: inOneLine(description),
    superclass: inPackage(superclass),
    ...Object.fromEntries(lists.flatMap((list) => (rest[list] ? [[list, rest[list].map(polish)]] : []))),
    attributes: attributes.filter(({ fieldName }) => !fieldName || names.has(fieldName)).map(polish),
    members: open.map(polish),
    ...(events
      ? {
          events: events
            .filter(({ name, description: told }) => name && told)
            .map((event) => eventOf(event, more.events.get(tagName))),
        }
      : {}),
    ...(children ? { children } : {}),
  };
}

const definitionOf = ({ name, tagName }, module) => ({
  kind: 'javascript-module',
  path: module.replace(/[^/]+$/, 'define.js'),
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
});

/** @param more what the analyzer does not see, by tag: `events` by the name of their class, and `children` */
export function tidy({ modules, ...manifest }, more) {
  return {
    ...manifest,
    modules: modules.flatMap((module) => {
      const path = built(module.path);
      const classes = module.declarations.filter(({ kind }) => kind === 'class');
      const names = new Set(classes.map(({ name }) => name));
      const exported = module.exports.filter(({ declaration }) => names.has(declaration.name));
      return [
        {
          kind: module.kind,
          path,
          declarations: classes.map((each) => declarationOf(each, more)),
          exports: exported.map(({ declaration, ...rest }) => ({ ...rest, declaration: inPackage(declaration) })),
        },
        ...classes.filter(({ tagName }) => tagName).map((each) => definitionOf(each, path)),
      ];
    }),
  };
}
