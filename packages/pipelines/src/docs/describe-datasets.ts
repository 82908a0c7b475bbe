import { type Dataset, type Field, type Language, yearKindLabels } from '@eduplan/core';

const heads = {
  zh: {
    title: '数据集',
    intro: '本页由定义生成，请勿手改：改定义后运行 `pnpm run docs`。',
    grain: '粒度',
    year: '年份',
    office: '来源部门',
    respondents: '应填报',
    everySchool: (register: string) => `${register}中的全部学校`,
    someSchools: (register: string, where: string) => `${register}中${where}的学校`,
    is: (name: string, values: string) => `${name} 为 ${values}`,
    and: '、',
    unknown: '无法按学校核对',
    field: '字段',
    kind: '类型',
    rule: '约束',
    empty: '可缺',
    levels: { lowest: '行在最低一级，向上加总', each: '各级自报合计，不加总' },
    kinds: { text: '文本', integer: '整数', decimal: '十进制数', flag: '是否' },
  },
  en: {
    title: 'Datasets',
    intro: 'Made from the definitions; change those and run `pnpm run docs`.',
    grain: 'Grain',
    year: 'Year',
    office: 'Office',
    respondents: 'Expected to report',
    everySchool: (register: string) => `every school of ${register}`,
    someSchools: (register: string, where: string) => `schools of ${register} with ${where}`,
    is: (name: string, values: string) => `${name} ${values}`,
    and: ' and ',
    unknown: 'not known by school',
    field: 'Field',
    kind: 'Kind',
    rule: 'Rule',
    empty: 'may be missing',
    levels: {
      lowest: 'rows stand at the lowest places and add up',
      each: 'every place reports its own total',
    },
    kinds: { text: 'text', integer: 'whole number', decimal: 'decimal', flag: 'yes or no' },
  },
} as const;

function describeRules(field: Field, language: Language): string {
  const { minimum, maximum, choices, pattern, minLength, maxLength } = field;
  const between = [
    ...(minimum ? [`${minimum.strict ? '>' : '≥'} ${minimum.value}`] : []),
    ...(maximum ? [`${maximum.strict ? '<' : '≤'} ${maximum.value}`] : []),
  ];
  const length = [
    ...(minLength === null ? [] : [`≥ ${minLength}`]),
    ...(maxLength === null ? [] : [`≤ ${maxLength}`]),
  ];
  const rules = [
    ...(choices ? [choices.map((choice) => `\`${choice}\``).join(' ')] : []),
    // Bounds that only say "a safe whole number" tell a reader nothing.
    ...between.filter((rule) => !rule.includes('9007199254740991')),
    ...(length.length > 0 ? [`|…| ${length.join(', ')}`.replaceAll('|', '\\|')] : []),
    ...(pattern === null || field.kind === 'decimal'
      ? []
      : [`\`${pattern.replaceAll('|', '\\|')}\``]),
    ...(field.kind === 'decimal' ? [`.${field.scale}`] : []),
    ...(field.nullable ? [heads[language].empty] : []),
  ];
  return rules.join('; ');
}

/** Who should have rows in a dataset, in words. */
function describeRespondents({ respondents }: Dataset, language: Language): string {
  const words = heads[language];
  if (!respondents) return words.unknown;
  const { of, where } = respondents;
  const register = `${of.name[language]} (\`${of.id}\`)`;
  const conditions = Object.entries(where).map(([name, wanted]) =>
    words.is(
      `\`${name}\``,
      [wanted]
        .flat()
        .map((one) => `\`${one}\``)
        .join(' '),
    ),
  );
  return conditions.length === 0
    ? words.everySchool(register)
    : words.someSchools(register, conditions.join(words.and));
}

function describe(dataset: Dataset, language: Language): string {
  const words = heads[language];
  const lines = [
    `- ${words.grain}: ${dataset.grain.map((name) => `\`${name}\``).join(', ')}; ${words.levels[dataset.levels]}`,
    `- ${words.year}: ${yearKindLabels[dataset.yearKind][language]}`,
    ...(dataset.office ? [`- ${words.office}: ${dataset.office[language]}`] : []),
    `- ${words.respondents}: ${describeRespondents(dataset, language)}`,
  ];
  const rows = dataset.fields.map(
    (field) =>
      `| \`${field.name}\` | ${words.kinds[field.kind]} | ${describeRules(field, language)} |`,
  );
  const table = [`| ${words.field} | ${words.kind} | ${words.rule} |`, '|---|---|---|', ...rows];
  return `## ${dataset.name[language]}\n\n\`${dataset.id}\`\n\n${lines.join('\n')}\n\n${table.join('\n')}\n`;
}

/**
 * The dictionary of the datasets as Markdown: grain, year, office, who should report, and
 * each field with its rules.
 */
export function describeDatasets(datasets: readonly Dataset[], language: Language): string {
  const words = heads[language];
  const sections = datasets.map((dataset) => describe(dataset, language));
  return `# ${words.title}\n\n${words.intro}\n\n${sections.join('\n')}`;
}
