import { badRegion } from './diagnostics.js';
import type { CommonWord } from './evidence.js';
import type { Say } from './words.js';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Which number to call where. `UK` is no ISO code, but people write it. */
const numbers = { 911: 'US CA', 999: 'GB UK', 112: EU, '000': 'AU' } as const;
export type EmergencyNumber = `${keyof typeof numbers}`;

/** In the order in which they are listed. A plain object would sort its numeric keys. */
const ALL: readonly EmergencyNumber[] = ['911', '999', '112', '000'];

/** The emergency number of a two-letter country code. All that we know when the country is unknown or another. */
export function emergencyNumbers(region: string): readonly EmergencyNumber[] {
  const code = region.toUpperCase();
  const own = ALL.find((number) => numbers[number].split(' ').includes(code));
  return own ? [own] : ALL;
}

/** The same in one line. */
export const emergencyText = (region: string, say: Say<CommonWord>): string => {
  const [number, more] = emergencyNumbers(region);
  return more ? say('emergency-numbers') : say('emergency-number', { number: number! });
};

interface Regional extends Element {
  readonly region: string;
}

/** A code of any other shape is most likely a slip, such as `USA`. */
export function checkRegion(element: Regional): void {
  const { region } = element;
  if (!/^([a-z]{2})?$/i.test(region)) badRegion(element, region);
}

/** Which number to call where an element stands, once its region has been looked at. */
export function emergencyFor(element: Regional): typeof emergencyText {
  checkRegion(element);
  return emergencyText;
}
