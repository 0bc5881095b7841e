import { expect } from '@open-wc/testing';
import { converter } from 'culori';
import { ENOUGH } from '../demo/builder/colours.js';
import { hexOf, nearestPassing, ratio, verdictOf } from '../demo/builder/contrast.js';

describe('the contrast check', () => {
  for (const [text, on, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#ff0000', '#ffffff', 3.99],
  ] as const)
    it(`${text} on ${on} is ${expected} to 1, cut and never rounded up`, () =>
      expect(verdictOf(text, on).ratio).to.equal(expected));

  for (const [text, on] of [
    ['#eb9e78', '#ffffff'],
    ['#777777', '#ffffff'],
    ['#556677', '#223344'],
    ['#ffee00', '#ffffff'],
    ['#0000ff', '#000000'],
    ['#808080', '#7f7f7f'],
    ['#ffffff', '#ffffff'],
  ] as const)
    it(`offers a shade of ${text} that can be read on ${on}, of the same hue`, () => {
      const { passes, nearest } = verdictOf(text, on);
      expect(passes).to.equal(false);
      expect(nearest).to.match(/^#[0-9a-f]{6}$/);
      expect(ratio(nearest!, on)).to.be.at.least(ENOUGH);
      const [before, after] = [text, nearest!].map((one) => converter('oklch')(one)!);
      if (before!.c > 0.02 && after!.c > 0.02)
        expect(Math.abs((before!.h ?? 0) - (after!.h ?? 0)), 'hue').to.be.lessThan(8);
    });

  it('goes no further than it must', () => {
    const nearest = nearestPassing('#777777', '#ffffff')!;
    expect(ratio(nearest, '#ffffff')).to.be.lessThan(4.75);
    expect(nearestPassing('#000000', '#ffffff')).to.equal('#000000');
  });

  for (const [given, hex] of [
    ['rgb(11, 110, 95)', '#0b6e5f'],
    ['rebeccapurple', '#663399'],
    ['hsl(120 100% 25%)', '#008000'],
    ['#064', '#006644'],
    ['rgb(0 0 0 / 50%)', undefined],
    ['currentColor', undefined],
    ['url(x)', undefined],
    ['', undefined],
  ] as const)
    it(`writes “${given}” as ${hex ?? 'nothing'}`, () => expect(hexOf(given)).to.equal(hex));
});
