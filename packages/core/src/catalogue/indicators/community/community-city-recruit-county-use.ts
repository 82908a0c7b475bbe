import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { cityRecruitedPosts, cityRecruitingCommunities } from '../../measures/community.ts';

/**
 * Posts under 市招县用 at the end of the year, in items; the posts by default, because the annex
 * speaks of a reform of posts (编制改革实施范围). The communities that take part are a reading of their
 * own.
 */
export const communityCityRecruitCountyUse = defineIndicator({
  id: 'community-city-recruit-county-use',
  name: {
    zh: '“市招县用”编制改革实施范围',
    en: 'Extent of the “city recruits, county uses” reform',
  },
  definition: {
    zh: '年末“市招县用”编制数',
    en: 'posts recruited by the city for use in counties, at the end of the year',
  },
  reading: { zh: '编制数', en: 'posts' },
  theme: 'community',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 1_000_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第7行建设内容1',
    edition: '征求意见稿',
  },
  inputs: { extent: cityRecruitedPosts },
  formula: ({ extent }) => exact(extent),
  variants: {
    communities: {
      name: { zh: '教育共同体数', en: 'education communities' },
      inputs: { extent: cityRecruitingCommunities },
    },
  },
  caution: {
    zh: '方案未写明“范围”以编制数还是以教育共同体数衡量，两个口径并列。',
    en: 'The plan does not say whether the extent is one of posts or of communities; both readings are given.',
  },
});
