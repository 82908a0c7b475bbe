/** Where simulated schools report to: a district, a county, 市直属 or a functional zone. */
export interface ReportingPlace {
  /** Code in the register of places. */
  readonly code: string;
  /** Stands in the names of schools. */
  readonly short: string;
  /** As the place's own tables spell it: not all the same way. */
  readonly spelling: string;
  /** The county unit whose territory it lies in; null of 市直属, whose schools lie in several. */
  readonly territory: string | null;
  /** Its share of the city's pupils, in hundredths. */
  readonly pupils: number;
  /** Of a hundred schools, those in city and in town; the rest is rural. */
  readonly settings: readonly [city: number, town: number];
  /** The format in which its schools send their workbooks. */
  readonly format: 'xlsx' | 'xls';
  /** How its forms print 代码: `01` beside `4` as the form has it, all as `1`, or all as `01`. */
  readonly codes: 'as-printed' | 'bare' | 'padded';
  /** The one county that falls short of the clauses that every county must keep. */
  readonly lags?: true;
}

/** The places that simulated schools report to. */
export const reportingPlaces: readonly ReportingPlace[] = [
  {
    code: '450202',
    short: '城中',
    spelling: '城中区',
    territory: '450202',
    pupils: 5,
    settings: [95, 5],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: '450203',
    short: '鱼峰',
    spelling: '鱼峰区',
    territory: '450203',
    pupils: 8.5,
    settings: [75, 15],
    format: 'xlsx',
    codes: 'padded',
  },
  {
    code: '450204',
    short: '柳南',
    spelling: '柳南区',
    territory: '450204',
    pupils: 12,
    settings: [80, 12],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: '450205',
    short: '柳北',
    spelling: '柳 北 区',
    territory: '450205',
    pupils: 11,
    settings: [70, 18],
    format: 'xlsx',
    codes: 'bare',
  },
  {
    code: '450206',
    short: '柳江',
    spelling: '柳江区',
    territory: '450206',
    pupils: 12,
    settings: [25, 35],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: '450222',
    short: '柳城',
    spelling: '柳城县',
    territory: '450222',
    pupils: 7.5,
    settings: [0, 45],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: '450223',
    short: '鹿寨',
    spelling: '鹿寨县',
    territory: '450223',
    pupils: 8.5,
    settings: [0, 45],
    format: 'xlsx',
    codes: 'padded',
  },
  {
    code: '450224',
    short: '融安',
    spelling: '融安县',
    territory: '450224',
    pupils: 7,
    settings: [0, 40],
    format: 'xls',
    codes: 'bare',
  },
  {
    code: '450225',
    short: '融水',
    spelling: '融水县',
    territory: '450225',
    pupils: 10.5,
    settings: [0, 32],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: '450226',
    short: '三江',
    spelling: '三江侗族自治县',
    territory: '450226',
    pupils: 9.5,
    settings: [0, 30],
    format: 'xls',
    codes: 'as-printed',
    lags: true,
  },
  {
    code: 'LZ-SZ',
    short: '市直',
    spelling: '市直属',
    territory: null,
    pupils: 2.5,
    settings: [100, 0],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: 'LZ-LD',
    short: '柳东',
    spelling: '柳东新区',
    territory: '450203',
    pupils: 4.5,
    settings: [60, 30],
    format: 'xlsx',
    codes: 'as-printed',
  },
  {
    code: 'LZ-YH',
    short: '阳和',
    spelling: '北部生态新区',
    territory: '450205',
    pupils: 1.5,
    settings: [80, 20],
    format: 'xlsx',
    codes: 'padded',
  },
];

const byCode = new Map(reportingPlaces.map((place) => [place.code, place]));

/** A reporting place by its code. @example reportingPlace('450224').spelling // => '融安县' */
export function reportingPlace(code: string): ReportingPlace {
  const place = byCode.get(code);
  if (!place) throw new RangeError(`no reporting place ${code}`);
  return place;
}

/** The ten county units, which report of their own territory. */
export const countyUnits: readonly ReportingPlace[] = reportingPlaces.filter(
  ({ code, territory }) => code === territory,
);

/** Code of the simulated city in the register of places. */
export const cityCode = '450200';
