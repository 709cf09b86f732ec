/** Why events are refused: codes JF45xx. Nothing is booked for a refused event. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const MESSAGES = {
  signedUpBefore: {
    code: 'JF4501',
    severity: 'error',
    title: { en: 'a member already', zh: '已是会员' },
    text: { en: '{member} has signed up before', zh: '{member} 此前已注册' },
    page: {
      en: 'A member signs up once. What rules give for signing up was given then.',
      zh: '每位会员只注册一次；注册奖励当时已发放。',
    },
  },
  unknownActivity: {
    code: 'JF4502',
    severity: 'error',
    title: { en: 'a delivery of an unknown purchase', zh: '交付的订单不存在' },
    text: { en: 'there is no purchase {purchase} of this member', zh: '该会员没有订单 {purchase}' },
    page: {
      en: 'An activity that names a purchase (a delivery) must name one of the same member, told before.',
      zh: '指明订单的行为（如交付）必须对应同一会员此前的订单。',
    },
  },
  late: {
    code: 'JF4503',
    severity: 'error',
    title: { en: 'too late', zh: '记录过晚' },
    text: {
      en: 'it is of {at}, and the account stands at {clock}',
      zh: '记录时间为 {at}，而账户已到 {clock}',
    },
    page: {
      en: 'The program refuses records that come after later ones were booked. It may declare `late records are adjusted with correcting entries` instead.',
      zh: '项目拒收在更晚记录入账之后才到达的记录。也可以声明“迟到的记录以更正分录补记”。',
    },
  },
  leap: {
    code: 'JF4504',
    severity: 'error',
    title: { en: 'too far ahead', zh: '日期过远' },
    text: {
      en: 'it is of {at}, more than {years} years after {clock}, at which the account stands',
      zh: '记录时间为 {at}，比账户所到的 {clock} 晚 {years} 年以上',
    },
    page: {
      en: 'The year of the record is most likely wrong. Were it booked, all points would end at once, and all later records would come too late. Where so much time has really passed, put records of type `advance` in between.',
      zh: '记录的年份多半有误。若予入账，所有积分会立即到期，其后的记录都会成为迟到记录。若确实过了这么久，请在中间加入 `advance` 类型的记录。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
