const whose =
  '(?:学生|幼儿|儿童|考生|教师|教职工|职工|员工|班主任|家长|监护人|联系人|紧急联系人|负责人|校长|园长|父亲|母亲|户主|经办人|填表人)';

const personal = [
  new RegExp(`^${whose}?(?:中文|英文)?(?:姓名|名字)$`, 'u'),
  /^(?:曾用名|英文名|学生|户主|(?:第[一二]|紧急)?(?:联系人|监护人)\d?|家长|父亲|母亲|班主任)$/u,
  /身份证|证件号|护照|社保(?:卡|号)|社会保障号/u,
  /住址|(?:家庭|通讯|联系|详细|邮寄|户籍|户口)(?:所在)?地址?(?:$|\()|^地址$|户口所在地|户籍所在地|居住地|门牌/u,
  /电话|手机|联系方式|邮箱|电子邮件|微信|QQ/u,
  /^出生(?:日期|年月日?)$|^生日$/u,
  /学籍(?:辅|主)?号|学籍号码|^(?:班内)?学号$|准考证号|考生号/u,
  /银行(?:卡|账)号?|卡号$/u,
  /^(?:(?:pupil|student|teacher|parent|guardian|full)?(?:'s)? ?name|(?:national )?id(?: ?card)? ?(?:number|no\.?)|identity (?:card|number)|(?:home )?address|(?:mobile|tele)?phone(?: (?:number|no\.?))?|mobile|e-?mail(?: address)?|date of birth|birthday)$/iu,
] as const;

/**
 * Whether a header stands above personal data: names, numbers of identity and registration,
 * addresses, telephones, dates of birth. Such a column is never read.
 *
 * @example isPersonalHeader('身份证件号') // => true
 * @example isPersonalHeader('学校名称') // => false
 */
export function isPersonalHeader(header: string): boolean {
  const plain = header
    .normalize('NFKC')
    .replaceAll(/^[\s*]+|[\s*:]+$|\((?:必填|选填|可选|required|optional)\)/giu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = plain.replaceAll(' ', '');
  return personal.some((pattern) => pattern.test(plain) || pattern.test(words));
}
