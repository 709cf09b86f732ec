/** Files of a new project by their path, and what both languages share. */
export type Template = Readonly<Record<string, string>>;

export const TEMPLATE_SHARED: Template = {
  'jifen.yaml': `# What exists in this program. Campaigns can only mention what is declared here.
program: { id: my-points, title: { en: My points, zh: 我的积分 } }
currency: { code: CNY, digits: 2 }
timeZone: Asia/Shanghai
points: { decimals: 0, name: { en: points, zh: 积分 } }
tiers:
  steps:
    - basic: { en: Basic, zh: 普通 }
    - silver: { en: Silver, zh: 银卡 }
    - gold: { en: Gold, zh: 金卡 }
  default: basic
categories:
  snack: { en: Snacks, zh: 零食 }
  drink: { en: Drinks, zh: 饮料 }
`,
  'purchases.jsonl': `{"id":"P1","member":"M1","at":"2027-03-08T12:00:00+08:00","items":[{"sku":"A1","category":"snack","quantity":1,"amount":"30.00"},{"sku":"B1","category":"drink","quantity":1,"amount":"20.00"}]}
{"id":"P2","member":"M2","at":"2027-03-08T13:00:00+08:00","items":[{"sku":"A1","category":"snack","quantity":2,"amount":"60.00"}]}
`,
  'members.csv': `id,tier
M1,gold
M2,basic
`,
  '.github/workflows/campaigns.yml': `# Checks every change of the campaigns before it goes live. GitHub reads this folder in the root of a repository only.
name: campaigns
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      # jifen has to be among the dependencies of this repository's package.json.
      - run: npm ci
      - run: npx --no-install jifen check --format github
      - run: npx --no-install jifen test
`,
};
