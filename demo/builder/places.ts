/** Where a snippet can go, what each place lets through, and how to get it in there. */

export type WayId = 'shortcode' | 'baked' | 'live' | 'link' | 'frame' | 'npm' | 'rich';
export type PlaceId = 'wp-plugin' | 'wp-admin' | 'wp-author' | 'wix' | 'squarespace' | 'ghost' | 'own' | 'other';

interface Place {
  readonly name: string;
  readonly line: string;
  /** The recommended one first. */
  readonly ways: readonly WayId[];
  /** `div` where unknown tags are taken away or torn apart. */
  readonly wrapper: 'tag' | 'div';
  /** Whether a script in the snippet arrives. Without one, what stands in the snippet is all that readers get. */
  readonly script: boolean;
  /** Takes the address of any page and shows it in a frame. */
  readonly embeds?: boolean;
  /** A document of its own has no page to inherit a font from. */
  readonly alone?: boolean;
  /** What to do, for each way. `paste` is for all that have no line of their own. */
  readonly steps: Readonly<Partial<Record<WayId | 'paste', readonly string[]>>>;
  /** What will not work there, for each way; `all` for each. */
  readonly loses: Readonly<Partial<Record<WayId | 'all', readonly string[]>>>;
}

const framed = [
  'Paste the first snippet where the widget should stand.',
  'Where you can add scripts, paste the second one once: then the frame is as tall as what is in it. Else it scrolls inside.',
];
const pasteLink = [
  'Ask whoever runs the host of the frame pages to write them with the command, once.',
  'Paste the address alone on a line of your post.',
  'Wait until it turns into the widget, and save.',
];
const inVisualEditor = [
  'Press “Copy as rich text”.',
  'Paste into your post as you would paste from a document.',
  'Save, and look at the page.',
];

export const places: Readonly<Record<PlaceId, Place>> = {
  'wp-plugin': {
    name: 'WordPress, with our plugin',
    line: 'You may install plugins, on WordPress.com with a plan that allows them. The simplest way to change things later.',
    ways: ['shortcode', 'baked', 'rich'],
    wrapper: 'div',
    script: true,
    steps: {
      shortcode: [
        'Install and activate the massage-widgets plugin.',
        'Add a Shortcode block to your page and paste the line. Or look for the widget among the blocks.',
        'Save, and look at the page.',
      ],
      paste: [
        'Add a Custom HTML block to your page.',
        'Paste the snippet into it. Do not paste into a paragraph.',
        'Save, and look at the page.',
      ],
      rich: inVisualEditor,
    },
    loses: { rich: ['Readers get the words only: no search, no picker, no sums.'] },
  },
  'wp-admin': {
    name: 'WordPress, as administrator',
    line: 'You see “Plugins” and “Settings” in the menu, and scripts that you paste are kept. On WordPress.com that depends on your plan, whatever the menu shows.',
    ways: ['baked', 'live', 'link', 'frame', 'rich'],
    wrapper: 'div',
    script: true,
    steps: {
      paste: [
        'Add a Custom HTML block where the widget should stand.',
        'Paste the snippet into it. Do not paste into a paragraph.',
        'Save, and look at the page itself: the preview in the editor may not run scripts.',
      ],
      link: pasteLink,
      frame: framed,
      rich: inVisualEditor,
    },
    loses: {
      all: [
        'In a network of sites only the network’s administrator may paste scripts. Anybody else is an author here.',
        'On WordPress.com scripts depend on your plan. If the script is gone after saving, choose “WordPress, as author” in step 1.',
      ],
      live: ['Feeds, e-mails and readers without script get one line in its place.'],
      rich: ['Readers get the words only: no search, no picker, no sums.'],
      link: ['The widget stands in a frame: it is 1,000 pixels high at most and scrolls inside above that.'],
    },
  },
  'wp-author': {
    name: 'WordPress, as author',
    line: 'No “Plugins” in your menu: WordPress takes scripts and unknown tags away when you save. On WordPress.com choose this if you are unsure of your plan: its snippet has no script to lose.',
    ways: ['baked', 'link', 'rich'],
    wrapper: 'div',
    script: false,
    steps: {
      paste: [
        'Add a Custom HTML block where the widget should stand.',
        'Paste the snippet into it, and save.',
        'Ask your administrator once for the second line above. With it the text turns into the widget; without it readers still have every word.',
      ],
      link: pasteLink,
      rich: inVisualEditor,
    },
    loses: {
      baked: [
        'There is no script in this snippet, because WordPress would remove it. Until your administrator adds it, readers get the words and can open the answers: no search, no picker, no sums.',
        'On a WordPress.com plan without scripts nobody can add it: there readers get the words as they are.',
      ],
      rich: ['Readers get the words only: no search, no picker, no sums.'],
      link: ['The widget stands in a frame: it is 1,000 pixels high at most and scrolls inside above that.'],
    },
  },
  wix: {
    name: 'Wix',
    line: 'Wix shows pasted code in a frame of its own.',
    ways: ['live', 'link', 'baked'],
    wrapper: 'tag',
    script: true,
    alone: true,
    embeds: true,
    steps: {
      paste: [
        'In the Wix editor choose Add Elements, Embed Code, Embed HTML.',
        'Choose “Code”, paste the snippet and press Update.',
        'Drag the box as wide as your text and about 800 pixels high, also in the mobile view.',
      ],
      link: [
        'In the Wix editor choose Add Elements, Embed Code, Embed a Site.',
        'Paste the address.',
        'Drag the box as wide as your text and about 800 pixels high, also in the mobile view.',
      ],
    },
    loses: {
      all: [
        'The box keeps the height that you drag it to; what is longer scrolls inside it.',
        'A frame is a page of its own: the fonts and colours of your site do not reach it, and search engines do not count its words as yours.',
      ],
    },
  },
  squarespace: {
    name: 'Squarespace',
    line: 'A Code block takes HTML. Whether scripts run depends on your plan.',
    ways: ['baked', 'live', 'frame', 'rich'],
    wrapper: 'div',
    script: true,
    steps: {
      paste: [
        'Edit the page, press Add Block and choose Code.',
        'Choose HTML, switch “Display Source” off, and paste the snippet.',
        'Save, and look at the page in a private window: while you are logged in, scripts may be switched off.',
      ],
      frame: framed,
      rich: inVisualEditor,
    },
    loses: {
      all: ['Scripts and frames in a Code block need a plan that allows them. Check yours first.'],
      baked: ['On a plan without scripts readers still get every word: no search, no picker, no sums.'],
      live: ['On a plan without scripts readers get one line in its place. Take Baked there.'],
      frame: ['On a plan without frames readers see nothing. Take Baked there.'],
      rich: ['Readers get the words only: no search, no picker, no sums.'],
    },
  },
  ghost: {
    name: 'Ghost',
    line: 'An HTML card keeps what you paste, scripts included.',
    ways: ['baked', 'live', 'frame', 'rich'],
    wrapper: 'div',
    script: true,
    steps: {
      paste: [
        'In your post, type /html on an empty line and press Enter.',
        'Paste the snippet into the card.',
        'Publish, and look at the post: the card shows code while you edit.',
      ],
      frame: framed,
      rich: inVisualEditor,
    },
    loses: {
      baked: ['A newsletter runs no script: its readers get every word, with all answers open.'],
      live: [
        'A newsletter runs no script: its readers get one line in its place. Take Baked for posts that you also send.',
      ],
      frame: ['A newsletter shows no frame. Take Baked for posts that you also send.'],
      rich: ['Readers get the words only: no search, no picker, no sums.'],
    },
  },
  own: {
    name: 'My own code',
    line: 'You edit HTML files, a theme or a project.',
    ways: ['live', 'baked', 'npm', 'frame'],
    wrapper: 'tag',
    script: true,
    steps: {
      paste: [
        'Paste the snippet where the widget should stand.',
        'Once the page has the script line, other widgets need only their tag.',
      ],
      frame: framed,
      npm: ['Install the package.', 'Import what you use, once.', 'Write the tags where the widgets should stand.'],
    },
    loses: {
      live: [
        'Feeds, crawlers that run no script and readers without script get one line in its place. Baked has the words in the page.',
      ],
    },
  },
  other: {
    name: 'Another system',
    line: 'You can paste HTML, but you do not know what is kept.',
    ways: ['baked', 'frame', 'rich'],
    wrapper: 'div',
    script: true,
    steps: {
      paste: [
        'Look for a block or a button called HTML, Code, Embed or Source.',
        'Paste the snippet there and save.',
        'Come back to step 6 with what was saved: it says what is missing.',
      ],
      frame: framed,
      rich: inVisualEditor,
    },
    loses: {
      all: ['We do not know this system. Check what it has saved in step 6.'],
      rich: ['Readers get the words only: no search, no picker, no sums.'],
    },
  },
};

export const placeIds = Object.keys(places) as PlaceId[];
export const isPlace = (id: string): id is PlaceId => Object.hasOwn(places, id);
