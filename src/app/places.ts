/** How far down each visited page was left, by its entry in the browser's history; for as long as the tab lives. */
const places = new Map<string, number>();

export function placeOf(key: string): number | null {
  return places.get(key) ?? null;
}

/** Notes where the reader stands until the returned function is called. */
export function keepPlace(key: string): () => void {
  const note = () => places.set(key, scrollY);
  addEventListener('scroll', note, { passive: true });
  return () => removeEventListener('scroll', note);
}
