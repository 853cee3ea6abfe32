import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';

const MOST_CHANGES = 8;
const WHOLE = 15;

/** A word as it was written, by the letters in which it is not its folded form; another length goes whole. */
export function encodeSurface(to: ByteWriter, form: string, surface: string): void {
  const changes = Array.from(form, (_, at) => at).filter((at) => form.charAt(at) !== surface.charAt(at));
  if (form.length !== surface.length || changes.length > MOST_CHANGES) {
    to.byte(WHOLE);
    to.text(surface);
    return;
  }
  to.byte(changes.length);
  for (const at of changes) {
    to.whole(at);
    to.letters(surface.charAt(at));
  }
}

export function decodeSurface(from: ByteReader, form: string): string {
  const count = from.byte();
  if (count === WHOLE) return from.text();
  let surface = form;
  for (let left = count; left > 0; left -= 1) {
    const at = from.whole();
    if (at >= form.length) throw new DamagedBytes();
    surface = surface.slice(0, at) + from.letters(1) + surface.slice(at + 1);
  }
  return surface;
}
