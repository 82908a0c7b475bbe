import { type Indicator, indicators, nearNames, SourceError } from '@eduplan/core';
import { cliMessages, indicatorMessages } from '@eduplan/core/messages';

/**
 * The indicators with these ids, or all of them where none is named.
 *
 * @throws {SourceError} if there is no indicator with an id, naming the near ones; no such theme,
 *   naming them all; or an indicator named is of another theme
 */
export function chooseIndicators(ids: readonly string[], theme?: string): Indicator[] {
  const known = indicators.map((indicator) => indicator.id);
  const chosen = ids.map((id) => {
    const found = indicators.find((indicator) => indicator.id === id);
    if (!found) throw new SourceError(indicatorMessages.unknownIndicator(id, nearNames(id, known)));
    return found;
  });
  const themes = [...new Set(indicators.flatMap((indicator) => indicator.theme ?? []))];
  if (theme !== undefined && !themes.includes(theme))
    throw new SourceError(cliMessages.unknownTheme(theme, themes));
  const other = chosen.find((indicator) => theme !== undefined && indicator.theme !== theme);
  if (other && theme !== undefined) throw new SourceError(cliMessages.notOfTheme(other.id, theme));
  return (chosen.length > 0 ? chosen : [...indicators]).filter(
    (indicator) => theme === undefined || indicator.theme === theme,
  );
}
