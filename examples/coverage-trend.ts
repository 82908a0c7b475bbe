// The trend of an indicator as an Arquero table, with a derived column: how many kindergarten
// children of China are outside inclusive kindergartens. Counts are exact text, not floats.
import { compute, difference, preschoolInclusiveCoverage, toArquero } from '@eduplan/core';
import { withSession } from '@eduplan/pipelines';
import * as aq from 'arquero';

await withSession({}, async ({ store, places }) => {
  const place = places.resolve('全国').code;
  const indicators = [preschoolInclusiveCoverage];
  const result = await compute(store, {
    indicators,
    places: [place],
    years: [2021, 2022, 2023, 2024],
  });

  const trend = (await toArquero(result))
    .filter((row) => row.variant === 'default')
    .derive({
      outside: aq.escape((row: Record<'input_children' | 'input_inclusive', string>) =>
        difference(row.input_children, row.input_inclusive).toString(),
      ),
    })
    .select('year', 'value', 'unit', 'exact', 'outside');
  console.log(trend.toMarkdown());
});

/* prints
|year|value|unit|exact|outside|
|-:|:-|:-|:-|:-|
|2021|87.78|%|421820/480521|5870100|
|2022|89.55|%|82881/92551|4835000|
|2023|90.81|%|371701/409298|3759700|
|2024|91.61|%|328319/358399|3008000|
*/
