/** The rules that the lines come from, as the texts that describe them quote them. */
import type { Localized } from '../../text/localized.js';

/** Rules for points on networks: four lines for issuing, three for use. */
export const NETWORK_POINTS: Localized = {
  en: 'administration of network points (People’s Bank of China and others)',
  zh: '央行会同多部门的网络积分管理制度',
};

export const BANK_CARDS: Localized = {
  en: 'measures for the supervision of commercial banks’ card business',
  zh: '《商业银行卡业务监督管理办法》',
};

export const TRAVEL: Localized = {
  en: 'rules of the culture and tourism authorities for points and miles',
  zh: '文旅部门关于积分与里程的规定',
};
