/**
 * The states that the elements share. A page names them beside its own snippet:
 *   <script type="text/plain" data-states="dark rtl">…<\/script>
 * and gets a section for each, where `wrap` has put the snippet into the state. `layout` is added to the page's own;
 * {width} is the page's data-width.
 */
const inside = (tag, attributes) => (snippet) => `<${tag} ${attributes}>\n${indent(snippet, 2)}\n</${tag}>`;
const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

const TOKENS = `style="
  --massage-accent: light-dark(#6d3fb0, #c3a3f2);
  --massage-surface: light-dark(#faf6ff, #221b2d);
  --massage-border: light-dark(#dccdf0, #46385c);
  --massage-radius: 4px;
  --massage-font: Georgia, serif;
  padding: 20px;
"`;

/** With the tokens as the last attribute of the first tag, each attribute on a line of its own. */
const themed = (snippet) =>
  snippet.replace(/^<([\w-]+)([^>]*)>/, (_, tag, attributes) => {
    const all = [...(attributes.match(/[\w-]+(="[^"]*")?/g) ?? []), TOKENS];
    return `<${tag}\n${indent(all.join('\n'), 2)}\n>`;
  });

export const STATES = {
  narrow: {
    title: 'In a narrow sidebar',
    says: '{width} pixels are enough. The widget looks at its own width, not at the width of the screen.',
    wrap: inside('aside', 'style="max-width: {width}px"'),
  },
  dark: {
    title: 'On a dark page',
    says: 'The page says <code>color-scheme: dark</code>. The widget follows, form controls and all.',
    layout: 'bleed',
    wrap: inside('section', 'style="color-scheme: dark; background: #16191d; color: #e8e6e1; padding: 24px"'),
  },
  'dark-plain': {
    title: 'On a dark page that says nothing',
    says: 'Many sites only set a dark background and light text. The colours derive from the text colour, so this works as well.',
    layout: 'bleed dim',
    wrap: inside('section', 'style="background: #1f2937; color: #f3f4f6; padding: 24px"'),
  },
  rtl: {
    title: 'Right to left',
    says: 'The layout mirrors with the page. The words of this version are English, so that they read oddly here is to be expected.',
    wrap: inside('section', 'dir="rtl"'),
  },
  themed: {
    title: 'In your colours',
    says: 'Set a few tokens, in a style sheet or on the element. What you leave out follows the page.',
    layout: 'bleed',
    wrap: themed,
  },
  'no-script': {
    title: 'Before the script, or without it',
    says: 'What you put inside the tag shows until the widget is there. It stays where no script runs: in a feed, in an e-mail, in a reader.',
    example: 'no-script',
    wrap: (snippet) => snippet,
  },
};
