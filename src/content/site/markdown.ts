import { Lexer, type Token, type Tokens } from 'marked';
import { safeHref } from '../../shared/links.js';
import { type Answer, answerOf, asTyped, type Block, type Inline, isMarked, plainText, type Prose } from '../prose.js';

const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const inside = (token: Token): Inline[] => ('tokens' in token ? (token.tokens ?? []).flatMap(inlineOf) : []);

/** Words of a line. What we do not show, such as raw HTML or a picture, stays as it was typed. */
function inlineOf(token: Token): Inline[] {
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens ? inside(token) : [(token as Tokens.Text).text];
    case 'escape':
    case 'codespan':
      return [(token as Tokens.Escape).text];
    case 'br':
      return [' '];
    case 'strong':
    case 'em':
      return [{ type: token.type, children: inside(token) }];
    case 'link': {
      const href = safeHref((token as Tokens.Link).href);
      return href === undefined ? inside(token) : [{ type: 'link', href, children: inside(token) }];
    }
    default:
      return [token.raw];
  }
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return [paragraph('tokens' in token ? inside(token) : inlineOf(token))];
    // A heading inside an answer would break the outline of the page.
    case 'heading':
      return [paragraph([{ type: 'strong', children: inside(token) }])];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [{ type: 'list', ordered, items: items.map(({ tokens }) => tokens.flatMap(blocksOf)) }];
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocksOf);
    case 'code':
      return [paragraph([(token as Tokens.Code).text])];
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return [paragraph([token.raw.trim()])];
  }
}

/** Thousands of signs nested into each other are more than the parser can take. */
function parse(markdown: string): Prose {
  try {
    return isMarked(markdown) ? Lexer.lex(markdown).flatMap(blocksOf) : asTyped(markdown);
  } catch {
    return asTyped(markdown);
  }
}

/** Markdown as a tree of paragraphs, lists, bold, emphasis and safe links; anything else in it is text. And as plain text. */
export function readMarkdown(markdown: string): Answer {
  const parsed = parse(markdown);
  return answerOf(plainText(parsed) ? parsed : asTyped(markdown));
}
