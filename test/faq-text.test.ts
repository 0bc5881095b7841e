import { expect } from '@open-wc/testing';
import { readFaq } from '../src/content/faq-text.js';

const DAY = '2026-11-22';

describe('a question written as plain text', () => {
  it('stands under the topic before it, with its answer, grade and sources', () => {
    const { topics, entries } = readFaq(
      'cost What it costs\n\nprice How much is it?\nAbout $80.\nAsk first.\nTips are extra.\nlow mixed review who-2023 acp-2017',
      DAY,
    );
    expect(topics).to.deep.equal([{ id: 'cost', title: 'What it costs' }]);
    const evidence = {
      grade: 'low',
      direction: 'mixed',
      gradedBy: 'review',
      refs: ['who-2023', 'acp-2017'],
      checked: DAY,
    };
    const answer = 'Ask first.\n\nTips are extra.';
    expect(entries).to.deep.equal([
      { id: 'price', topic: 'cost', question: 'How much is it?', lead: 'About $80.', answer, evidence },
    ]);
  });

  it('needs no more than one sentence, and no source', () => {
    const [entry] = readFaq('cost Cost\n\nplan Is it covered?\nAsk your plan.\ndescriptive n/a editors', DAY).entries;
    expect(entry?.answer).to.equal('');
    expect(entry?.evidence?.refs).to.deep.equal([]);
  });

  it('is read as the guide for contributors shows it', async () => {
    const guide = await (await fetch('/CONTRIBUTING.md')).text();
    const sample = /```text\n([^]*?)\s*```/.exec(guide)?.[1] ?? '';
    const [entry] = readFaq(`session Your session\n\n${sample.replaceAll(/^ +/gm, '')}`, DAY).entries;
    expect(entry).to.include({ id: 'drive-home', topic: 'session', question: 'Can I drive home after a massage?' });
    expect(entry?.lead).to.match(/^Yes.*\.$/);
    expect(entry?.evidence).to.deep.equal({
      grade: 'consensus',
      direction: 'n/a',
      gradedBy: 'editors',
      refs: ['editorial-consensus'],
      checked: DAY,
    });
  });
});
