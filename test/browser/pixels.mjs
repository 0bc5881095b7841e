/** What stands on a picture of a page, told by its pixels. The browser that took it reads it, too. */

/**
 * Runs in a page of its own: contrast and size of what is painted, from pictures in PNG.
 * Puppeteer hands it over as text, so it must not use anything from outside.
 */
export function installPixels() {
  async function read(png) {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }
  const colour = ({ data }, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  // WCAG 2.2, relative luminance.
  const luminance = (rgb) =>
    [16, 8, 0].reduce(
      (sum, shift, at) => sum + [0.2126, 0.7152, 0.0722][at] * channel(((rgb >> shift) & 255) / 255),
      0,
    );
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const most = (counted) => [...counted].sort((a, b) => b[1] - a[1])[0]?.[0];
  const count = (list) => {
    const counted = new Map();
    for (const item of list) counted.set(item, (counted.get(item) ?? 0) + 1);
    return counted;
  };

  window.pixels = {
    /**
     * Contrast of each line of text with what is behind it: of the colour that most pixels have, and the one farthest from
     * it. The edges of letters are mixed of both, so what is measured is the stem of some letter, and never more than is there.
     */
    async texts(png, places) {
      const image = await read(png);
      return places.map(({ x, y, width, height }) => {
        const all = [];
        for (let row = Math.ceil(y); row < Math.floor(y + height); row++)
          for (let column = Math.ceil(x); column < Math.floor(x + width); column++)
            all.push(colour(image, (row * image.width + column) * 4));
        const counted = count(all);
        const behind = most(counted);
        return Math.max(...[...counted.keys()].map((rgb) => contrast(rgb, behind)));
      });
    },
    /**
     * What a focus adds: the thinnest of its four sides in pixels, and the least contrast of what it paints, with the same
     * place before and with what is beside it. Both pictures are of the same place.
     */
    async ring(before, after) {
      const [was, is] = [await read(before), await read(after)];
      const { width, height } = is;
      const changed = (x, y) => {
        const at = (y * width + x) * 4;
        const [old, now] = [colour(was, at), colour(is, at)];
        return old === now ? undefined : { old, now };
      };
      /** From the middle of a side to the middle of the picture: the first run of changed pixels. */
      const side = (step) => {
        const run = [];
        for (let at = 0; at < Math.min(width, height) / 2; at++) {
          const pixel = changed(...step(at));
          if (pixel) run.push(pixel);
          else if (run.length) break;
        }
        return run;
      };
      const middles = [0.3, 0.5, 0.7];
      const sides = middles.flatMap((part) => {
        const [x, y] = [Math.round(width * part), Math.round(height * part)];
        return [
          side((at) => [x, at]),
          side((at) => [x, height - 1 - at]),
          ...(part === 0.5 ? [side((at) => [at, y]), side((at) => [width - 1 - at, y])] : []),
        ];
      });
      const painted = sides.flatMap((run) => run.slice(0, 2));
      return {
        thickness: Math.min(...sides.map(({ length }) => length)),
        contrast: painted.length ? Math.min(...painted.map(({ old, now }) => contrast(old, now))) : 1,
      };
    },
  };
}

/** A tab that reads pictures. */
export async function openPixels(browser) {
  const tab = await browser.newPage();
  await tab.evaluate(installPixels);
  return {
    texts: (png, places) => tab.evaluate((picture, boxes) => window.pixels.texts(picture, boxes), png, places),
    ring: (before, after) => tab.evaluate((one, other) => window.pixels.ring(one, other), before, after),
    close: () => tab.close(),
  };
}
