/** What the events of an element carry, read from its events.ts: for each class its name in the DOM and its `detail`. */
import { ts } from '@custom-elements-manifest/analyzer';

const comment = (node) =>
  (node.jsDoc ?? [])
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join('\n')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The fields of an interface, or of a type that is written out. */
export const fieldsOf = ({ members }) =>
  members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: { text: member.type.getText() },
    ...(member.questionToken ? { optional: true } : {}),
    description: comment(member),
  }));

/** The interfaces of a file by name. */
export const interfacesIn = (source) =>
  new Map(source.statements.filter(ts.isInterfaceDeclaration).map((each) => [each.name.text, each]));

const nameIn = (constructor) => {
  const call = constructor.body.statements.find(ts.isExpressionStatement)?.expression;
  return call.arguments[0].text;
};

/** The children that an element reads, each an interface that `@element` names: not defined, so plain HTML. */
export function childrenIn(source) {
  const interfaces = [...interfacesIn(source).values()];
  return interfaces.flatMap((each) => {
    const tag = ts.getJSDocTags(each).find(({ tagName }) => tagName.text === 'element');
    if (!tag) return [];
    const attributes = fieldsOf(each).map(({ optional, ...field }) => ({ ...field, required: !optional }));
    return [{ tagName: tag.comment, interface: each.name.text, description: comment(each), attributes }];
  });
}

/** By the name of the class: where it is, the event's name, its sentence, and what `detail` holds. */
export function eventsIn(source) {
  const interfaces = interfacesIn(source);
  const classes = source.statements.filter(ts.isClassDeclaration);
  return new Map(
    classes.map((each) => {
      const constructor = each.members.find(ts.isConstructorDeclaration);
      const { type } = constructor.parameters.find(({ name }) => name.text === 'detail');
      const shape = ts.isTypeLiteralNode(type) ? type : interfaces.get(type.getText());
      const detail = { type: { text: type.getText().replace(/\s+/g, ' ') }, fields: fieldsOf(shape) };
      return [each.name.text, { path: source.fileName, name: nameIn(constructor), description: comment(each), detail }];
    }),
  );
}
