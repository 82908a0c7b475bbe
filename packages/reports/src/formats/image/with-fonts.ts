/**
 * A drawing whose texts ask for these fonts and no others. What stands in the texts themselves is
 * left alone.
 */
export function withFonts(svg: string, families: readonly string[]): string {
  const list = families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
  return svg.replaceAll(/<[^>]*>/gu, (tag) =>
    tag.replaceAll(/ font-family="[^"]*"/gu, ` font-family="${list}"`),
  );
}
