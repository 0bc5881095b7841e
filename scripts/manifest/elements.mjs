/** A manifest as its readers want it: the elements, and the children that they read. */
export const elementsIn = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
  );

/** Children of an element that are no elements of ours, in the same shape. */
export const childrenIn = (elements) => elements.flatMap(({ children = [] }) => children);

/** The words that a type lists: `multiple` and `single` of `'multiple' | 'single'`. */
export const choicesIn = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
