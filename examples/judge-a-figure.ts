// A published figure judged: the communiqué on education spending of 2024 prints 4.02% of GDP.
// The default reading does not give it, another one does; the inputs say who printed them.
import { compute, fiscalEducationGdpShare, judge, parsePrinted } from '@eduplan/core';
import { withSession } from '@eduplan/pipelines';

await withSession({}, async ({ store }) => {
  const request = { indicators: [fiscalEducationGdpShare], places: ['100000'], years: [2024] };
  const { values } = await compute(store, request);
  const [value, ...others] = values.filter(({ variant }) => variant.id !== 'reported');
  if (!value) throw new Error('the default reading is always there');
  console.log(value.variant.name.zh, judge(parsePrinted('4.02%'), value).verdict);

  const { verdict, reason, value: found } = judge(parsePrinted('4.02%'), value, others);
  console.log(verdict, reason?.zh, found.value?.toFraction());
  for (const [name, input] of Object.entries(found.inputs))
    console.log(name, input.carried.printed, input.carried.document, input.origin?.file);
});

/* prints
GDP初步核算数 differs
explained 按“GDP公告所用数”口径相符 1083221/26961320
funds 54161.05亿元 2024年全国教育经费执行情况统计公告 figures/published.csv
gdp 1348066亿元 2024年全国教育经费执行情况统计公告 figures/published.csv
*/
