/**
 * WebKit (2.50, seen 2026-11-22) has no forced colours, so no reader of it is ever in them and no driver can play them. That it
 * understands what our style sheets say for them is tried all the same: by letting those rules count.
 */
const QUERY = /\(forced-colors:\s*active\)/;
const sheets = new Set<CSSStyleSheet>();
const changed = new Map<CSSMediaRule, string>();
let counts = false;

function rulesIn(sheet: CSSStyleSheet | CSSGroupingRule): CSSMediaRule[] {
  return [...sheet.cssRules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule && QUERY.test(rule.media.mediaText) ? [rule] : []),
    ...('cssRules' in rule ? rulesIn(rule as CSSGroupingRule) : []),
  ]);
}
function play(sheet: CSSStyleSheet): void {
  for (const rule of rulesIn(sheet)) {
    changed.set(rule, rule.media.mediaText);
    rule.media.mediaText = 'all';
  }
}

// Elements make their style sheets when the first of them is shown, which is later than this.
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text: string) {
  replaceSync.call(this, text);
  sheets.add(this);
  if (counts) play(this);
};

/** Lets the rules for forced colours count, or ends it. */
export function countForcedColors(on: boolean): void {
  counts = on;
  for (const [rule, media] of changed) rule.media.mediaText = media;
  changed.clear();
  if (on) for (const sheet of sheets) play(sheet);
}
