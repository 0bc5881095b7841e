/** Elements of the same group that match: in the element's own root, else in the document. */
export function nearby(element: Element, selector: string): Element | undefined {
  const group = element.closest('massage-content');
  const roots = [element.getRootNode() as ParentNode & Node, element.ownerDocument];
  for (const root of roots)
    for (const found of root.querySelectorAll(selector)) if (found.closest('massage-content') === group) return found;
  return undefined;
}

/** The answer that says how often firm work hurts or harms, and when to get help. */
export const FIRM_ANSWER = 'side-effects';

const FAQ_THAT_HOLDS_IT =
  `massage-faq:is(:not([items]), [items=''], [items*='${FIRM_ANSWER}']):not([exclude*='${FIRM_ANSWER}'])` +
  `:is(:not([topic]), [topic=''], [topic='safety'])`;

/** Whether a list of questions beside the element can say how safe firm pressure is. */
export const answersFirm = (element: Element): boolean => !!nearby(element, FAQ_THAT_HOLDS_IT);
