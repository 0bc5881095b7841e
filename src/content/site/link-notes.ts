/** Links of a site's own answers that lead nowhere. For its author; loaded where there may be one. */
import { Lexer, type Token, type Tokens } from 'marked';
import { linkFault } from '../../shared/link-fault.js';
import { mayLink } from './claims.js';
import type { SiteContent } from './schema.js';

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

const linksIn = (tokens: readonly Token[]): Tokens.Link[] =>
  tokens.flatMap((token) => {
    if (token.type === 'link') return token as Tokens.Link;
    const { tokens: inner = [], items = [] } = token as Partial<Tokens.List & Tokens.Paragraph>;
    return linksIn([...inner, ...items]);
  });

function linksOf(markdown: string): Tokens.Link[] {
  try {
    return linksIn(Lexer.lex(markdown));
  } catch {
    return [];
  }
}

/** A sentence for each of them, with its path and the fix. */
export const linkNotesOf = ({ faq }: SiteContent): string[] =>
  (faq?.entries ?? []).flatMap(({ answer }, index) => {
    if (!answer || !mayLink(answer)) return [];
    const faults = linksOf(answer).flatMap(({ raw, href }) => {
      const fault = linkFault(href);
      return fault ? `faq.entries[${index}].answer: the link ${short(raw)}${fault}` : [];
    });
    return [...new Set(faults)];
  });
