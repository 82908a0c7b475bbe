const personal = [
  /^(学生|教师|教职工|家长|监护人|联系人|负责人|校长)?姓名$/u,
  /^(联系人|监护人|家长)$/u,
  /身份证|证件号|护照/u,
  /住址|家庭地址|通讯地址|联系地址|详细地址|^地址$/u,
  /电话|手机|邮箱|电子邮件|微信|QQ/u,
  /^出生(日期|年月)$/u,
  /学籍(辅|主)?号|学籍号码|^(班内)?学号$/u,
  /银行(卡|账)号?/u,
  /^(name|full name|pupil name|id number|address|phone|telephone|e-?mail|date of birth)$/iu,
] as const;

/**
 * Whether a header stands above personal data: names, numbers of identity and registration,
 * addresses, telephones, dates of birth. Such a column is never read.
 *
 * @example isPersonalHeader('身份证件号') // => true
 * @example isPersonalHeader('学校名称') // => false
 */
export function isPersonalHeader(header: string): boolean {
  const plain = header.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  const words = plain.replaceAll(' ', '');
  return personal.some((pattern) => pattern.test(plain) || pattern.test(words));
}
