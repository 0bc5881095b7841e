/* The blocks in the editor: what the server prints as a preview, and the options in the sidebar. Needs no build step. */
(function ({ blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender }, widgets) {
  const { createElement: h } = element;
  const { __ } = i18n;
  const { FormTokenField, PanelBody, SelectControl, TextControl } = components;

  /** What each option is called, and what to know before it is set. */
  const words = {
    topic: [__('Topic', 'massage-widgets'), __('Only the questions of one topic.', 'massage-widgets')],
    items: [
      __('Only these questions', 'massage-widgets'),
      __('In your order. They come without headings for topics.', 'massage-widgets'),
    ],
    exclude: [__('Without these questions', 'massage-widgets')],
    open: [
      __('Open at first', 'massage-widgets'),
      __('first, all, or ids of questions such as cost. Empty: none.', 'massage-widgets'),
    ],
    mode: [__('Answers open at once', 'massage-widgets')],
    search: [__('Search box', 'massage-widgets')],
    permalinks: [__('Buttons that copy a link to an answer', 'massage-widgets')],
    'id-prefix': [
      __('Start of links to answers', 'massage-widgets'),
      __('Change it where two lists on one page show the same question. Empty: faq-', 'massage-widgets'),
    ],
    'structured-data': [
      __('Structured data', 'massage-widgets'),
      __('For search engines. Google no longer shows it.', 'massage-widgets'),
    ],
    techniques: [__('Styles that you offer', 'massage-widgets'), __('Empty: all.', 'massage-widgets')],
    layout: [__('Questions', 'massage-widgets')],
    'max-results': [__('Most best fits to show', 'massage-widgets'), __('1 to 3. Empty: 3.', 'massage-widgets')],
    'booking-href': [
      __('Booking link', 'massage-widgets'),
      __('Such as /book?style={technique}: the chosen style takes the place of {technique}.', 'massage-widgets'),
    ],
    options: [__('Only these ways', 'massage-widgets'), __('In your order. Empty: all.', 'massage-widgets')],
    weeks: [__('Weeks to compare', 'massage-widgets'), __('1 to 52. Empty: 12.', 'massage-widgets')],
    'massage-sessions': [__('Massage sessions', 'massage-widgets'), __('1 to 99. Empty: 10.', 'massage-widgets')],
    'pt-sessions': [__('Physical therapy sessions', 'massage-widgets'), __('1 to 99. Empty: 15.', 'massage-widgets')],
    'medicine-months': [__('Months of medicine', 'massage-widgets'), __('1 to 99. Empty: 1.', 'massage-widgets')],
    view: [__('Shown as', 'massage-widgets')],
    editable: [__('Readers can enter their own prices', 'massage-widgets')],
    baseline: [__('“Stay active and wait” as the first way', 'massage-widgets')],
    phase: [__('Part of the visit', 'massage-widgets')],
    sections: [__('Only these sections', 'massage-widgets'), __('In your order. Empty: all.', 'massage-widgets')],
    technique: [__('Style', 'massage-widgets')],
    region: [
      __('Country of your readers', 'massage-widgets'),
      __(
        'Two letters, such as US or GB, for the emergency number and price notes. Empty: from the site’s language.',
        'massage-widgets',
      ),
    ],
    'heading-level': [__('Level of the heading', 'massage-widgets'), __('2 to 6. Empty: 2.', 'massage-widgets')],
    'site-name': [
      __('Name of your site', 'massage-widgets'),
      __('Adds “Shown by …, which may sell these services.” Say so if you do.', 'massage-widgets'),
    ],
  };
  /** Choices that the content has no name for. */
  const choiceWords = {
    '': __('All', 'massage-widgets'),
    all: __('All', 'massage-widgets'),
    auto: __('By itself', 'massage-widgets'),
    on: __('On', 'massage-widgets'),
    off: __('Off', 'massage-widgets'),
    show: __('Shown', 'massage-widgets'),
    hide: __('Hidden', 'massage-widgets'),
    none: __('None', 'massage-widgets'),
    jsonld: __('JSON-LD', 'massage-widgets'),
    multiple: __('Several', 'massage-widgets'),
    single: __('One', 'massage-widgets'),
    steps: __('One at a time', 'massage-widgets'),
    page: __('All at once', 'massage-widgets'),
    table: __('Table', 'massage-widgets'),
    cards: __('Cards', 'massage-widgets'),
    before: __('Before', 'massage-widgets'),
    during: __('During', 'massage-widgets'),
    after: __('After', 'massage-widgets'),
  };
  /** In a panel of their own: few sites need them. */
  const seldom = ['id-prefix', 'structured-data', 'permalinks', 'region', 'heading-level', 'site-name'];

  const idsIn = (value) => value.split(/[\s,]+/).filter(Boolean);

  function control(name, option, value, onChange) {
    const [label, help] = words[name];
    const common = { key: name, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    if (option.kind === 'one') {
      const ids = Object.keys(option.choices);
      const options = ids.map((id) => ({
        value: id,
        label: option.choices[id] === id || !id ? choiceWords[id] : option.choices[id],
      }));
      return h(SelectControl, { ...common, value: value || ids[0], options, onChange });
    }
    if (option.kind === 'ids') {
      const ids = Object.keys(option.choices);
      const labels = Object.values(option.choices);
      return h(FormTokenField, {
        ...common,
        value: idsIn(value).map((id) => option.choices[id] || id),
        suggestions: labels,
        maxSuggestions: labels.length,
        __experimentalExpandOnFocus: true,
        __experimentalShowHowTo: false,
        onChange: (tokens) => onChange(tokens.map((token) => ids[labels.indexOf(token)] || token).join(' ')),
      });
    }
    const isNumber = option.kind === 'number';
    return h(TextControl, {
      ...common,
      value,
      onChange,
      ...(isNumber && { type: 'number', min: option.least, max: option.most }),
    });
  }

  Object.entries(widgets).forEach(([tag, options]) => {
    const name = `massage-widgets/${tag}`;
    const panel = (title, names, initialOpen, { attributes, setAttributes }) =>
      names.length > 0 &&
      h(
        PanelBody,
        { title, initialOpen },
        names.map((one) =>
          control(one, options[one], attributes[one] || '', (value) => setAttributes({ [one]: String(value) })),
        ),
      );
    const names = Object.keys(options);
    blocks.registerBlockType(name, {
      edit: (props) =>
        h(
          'div',
          blockEditor.useBlockProps(),
          h(
            blockEditor.InspectorControls,
            null,
            panel(
              __('Options', 'massage-widgets'),
              names.filter((one) => !seldom.includes(one)),
              true,
              props,
            ),
            panel(
              __('More', 'massage-widgets'),
              names.filter((one) => seldom.includes(one)),
              false,
              props,
            ),
          ),
          h(components.Disabled, null, h(ServerSideRender, { block: name, attributes: props.attributes })),
        ),
      save: () => null,
    });
  });
})(window.wp, window.massageWidgets);
