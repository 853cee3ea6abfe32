/** The runs of `shortest` to `longest` letters of a word, its two ends marked by a space, in order. */
export function charNgrams(word: string, shortest: number, longest: number): string[] {
  const padded = ` ${word} `;
  const runs: string[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1)
      runs.push(padded.slice(start, start + length));
  }
  return runs;
}
