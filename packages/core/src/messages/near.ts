function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let previous = to.map((_, j) => j).concat(to.length);
  for (const [i, left] of from.entries()) {
    const current = [i + 1];
    for (const [j, right] of to.entries()) {
      const substituted = (previous[j] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(substituted, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

// Beyond this part of its length a name is another name, and naming it would mislead.
const farthest = 0.7;

/**
 * The known names most like an unknown one, best first; for the "did you mean" of an error.
 * Never used to choose a name: one character parts 融安 from 融水.
 *
 * @example nearNames('融永', ['柳城', '融安', '融水'], 2) // => ['融安', '融水']
 */
export function nearNames(unknown: string, known: Iterable<string>, most = 5): string[] {
  return [...new Set(known)]
    .map((name) => ({ name, distance: editDistance(unknown, name) }))
    .filter(
      ({ name, distance }) =>
        distance <= farthest * Math.max([...unknown].length, [...name].length),
    )
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
