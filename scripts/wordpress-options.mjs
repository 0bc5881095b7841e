/**
 * The options of the WordPress plugin: one table for shortcodes, blocks, the editor's sidebar and what PHP accepts.
 * Names, meanings and defaults are those of the tags' attributes; a default is the first choice.
 */
const labelled = (entries, label) => Object.fromEntries(entries.map((entry) => [entry.id, entry[label] ?? entry.id]));
const oneOf = (...choices) => ({ kind: 'one', choices: Object.fromEntries(choices.map((choice) => [choice, choice])) });

/** Each tag with the words that the editor's list of blocks shows, and its options by name. */
export function widgetsOf(content, sections) {
  const questions = labelled(content.faq.entries, 'question');
  const styles = labelled(content.techniques, 'name');
  const count = { kind: 'number', least: 1, most: 99 };
  const common = {
    region: { kind: 'region' },
    'heading-level': { kind: 'number', least: 2, most: 6 },
    'site-name': { kind: 'text' },
  };
  return {
    'massage-faq': {
      title: 'Massage questions',
      description: 'Common questions about massage and back pain, each with its evidence and sources.',
      icon: 'editor-help',
      options: {
        topic: { kind: 'one', choices: { '': '', ...labelled(content.faq.topics, 'title') } },
        items: { kind: 'ids', choices: questions, ordered: true },
        exclude: { kind: 'ids', choices: questions },
        open: { kind: 'open', choices: questions },
        mode: oneOf('multiple', 'single'),
        search: oneOf('auto', 'on', 'off'),
        permalinks: oneOf('on', 'off'),
        'id-prefix': { kind: 'prefix' },
        'structured-data': oneOf('none', 'jsonld'),
        ...common,
      },
    },
    'technique-picker': {
      title: 'Massage style picker',
      description: 'A safety check and five questions, then the massage styles that fit what a reader likes.',
      icon: 'forms',
      options: {
        techniques: { kind: 'ids', choices: styles },
        layout: oneOf('steps', 'page'),
        'max-results': { kind: 'number', least: 1, most: 3 },
        'booking-href': { kind: 'link' },
        ...common,
      },
    },
    'cost-compare': {
      title: 'Back pain cost comparison',
      description: 'What five ways to treat back pain cost over the same weeks, as ranges.',
      icon: 'money-alt',
      options: {
        options: { kind: 'ids', choices: labelled(content.treatments, 'name'), ordered: true },
        weeks: { kind: 'number', least: 1, most: 52 },
        'massage-sessions': count,
        'pt-sessions': count,
        'medicine-months': count,
        view: oneOf('auto', 'table', 'cards'),
        editable: oneOf('on', 'off'),
        baseline: oneOf('show', 'hide'),
        ...common,
      },
    },
    'massage-safety-check': {
      title: 'Massage safety check',
      description: 'Warning signs to check before a massage, and what to do about them.',
      icon: 'shield',
      options: common,
    },
    'session-guide': {
      title: 'Massage session guide',
      description: 'What happens before, during and after a massage, with tips.',
      icon: 'list-view',
      options: { phase: oneOf('all', 'before', 'during', 'after'), ...common },
    },
    'evidence-brief': {
      title: 'Massage evidence',
      description: 'What people say about massage and what studies show, claim by claim.',
      icon: 'book-alt',
      options: {
        sections: { kind: 'ids', choices: labelled(sections, 'title'), ordered: true },
        ...common,
      },
    },
    'technique-card': {
      title: 'Massage style card',
      description: 'One massage style: how it feels, whom it suits, and what is known.',
      icon: 'id-alt',
      options: {
        technique: { kind: 'one', choices: styles, needed: true },
        'booking-href': { kind: 'link' },
        ...common,
      },
    },
  };
}
