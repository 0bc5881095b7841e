/**
 * What a screen reader said, as lines that a person can read. What opens and closes without a word of its own is left
 * out, and so are the parts of what has just been said as one.
 */

/** Said as one: what is inside is the name once again. */
const whole = /^(heading|button|columnheader|rowheader|caption|img|option)\b/;
/** Their name says all that is inside, unless something there can be used. */
const cell = /^cell\b/;
const control = /^(button|checkbox|radio|textbox|searchbox|combobox|spinbutton)\b/;
/** Their name is all that is in them, which follows anyway. */
const row = /^row\b/;
const block =
  /^(paragraph|list|listitem|group|term|definition|status|alert|table|region|rowgroup|main|document|generic|none|blockquote)\b/;
const inline = /^(strong|emphasis|code|mark)$/;

/** Whether something of this name opens here, and where it ends. */
function endOf(log, at) {
  const phrase = log[at];
  const end = log.findIndex((later, index) => index > at && [`end of ${phrase}`, `end, ${phrase}`].includes(later));
  const again = log.indexOf(phrase, at + 1);
  return end > 0 && (again < 0 || end < again) ? end : 0;
}

export function transcriptOf(log) {
  const lines = [];
  let words = [];
  let named = '';
  const spaced = (text) =>
    text
      .replace(/ ([.,:;?!)])/g, '$1')
      .replace(/\( /g, '(')
      .replace(/\s+/g, ' ')
      .trim();
  const flush = () => {
    const text = spaced(words.join(' '));
    if (text === '•') return;
    if (text) lines.push(text);
    words = [];
  };
  const line = (text) => {
    const [bullet] = words;
    words = words.slice(bullet === '•' ? 1 : 0);
    flush();
    lines.push(spaced(bullet === '•' ? `• ${text}` : text));
  };
  for (let at = 0; at < log.length; at += 1) {
    const phrase = log[at];
    const [, link] = /^link, (.*)$/.exec(phrase) ?? [];
    if (/^end( of|,)/.test(phrase)) {
      if (!inline.test(phrase.slice(7))) flush();
    } else if (inline.test(phrase)) continue;
    else if (link !== undefined) {
      words.push(`link ${link}`);
      at = endOf(log, at) || at;
    } else if (whole.test(phrase)) {
      line(phrase);
      at = endOf(log, at) || at;
    } else if (cell.test(phrase)) {
      line(phrase);
      const end = endOf(log, at);
      if (!log.slice(at, end).some((inside) => control.test(inside))) at = end || at;
      else lines.pop();
    } else if (control.test(phrase)) {
      line(phrase);
      // A screen reader leaves out the label of a control that it has just named.
      [, named] = /^\w+, (.*?)(?:, (?:not )?checked.*)?$/.exec(phrase);
      at = endOf(log, at) || at;
    } else if (phrase.startsWith('listitem')) {
      flush();
      words.push('•');
    } else if (row.test(phrase)) flush();
    else if (block.test(phrase)) {
      if (phrase.includes(', ')) line(phrase);
      else flush();
    } else if (!(named && named.startsWith(phrase))) {
      // A legend is the name of its group.
      if (!(log[at - 1]?.startsWith(`group, ${phrase}`) || endOf(log, at))) words.push(phrase);
    }
  }
  flush();
  return lines;
}
