/** A program with something of everything that time and events do to points, as the texts of its files. */
import { CHOICES } from '../../cli/mall.js';

const PROGRAM = `program: {id: corner, title: Corner points}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0, name: {en: points, zh: 积分}}
tiers: {steps: [basic, silver], default: basic}
categories: {snack: {en: Snacks, zh: 零食}, lamp: {en: Lamps, zh: 灯具}}
activities: {survey: {en: Survey, zh: 问卷}}
`;

const CORNER = `jifen 1

program corner "Corner"
${CHOICES}  the purchase that reaches a tier earns at the new rate
  points earned now cannot be used on the same purchase
  late records are refused
end

earn base
  give 1 point per 1 CNY
end

expiry
  points expire 45 days after they were earned, at the end of that day
end

pending
  points are usable on delivery, at the latest 5 days after the event
  for points of rules lamps
end

refund
  a refund of part takes back in proportion
  a clawback beyond the balance goes below zero by at most 500 points
end

tier silver
  reached when member spend this month is at least 300 CNY
  reviewed at the end of the month
  grace 3 days
  lost one step at a time
end

message hello "Hello"
  in English "Welcome, {member}: {points} points."
  in Chinese "欢迎您，{member}：{points} 积分。"
end

offer tea "Tea for two"
  costs 40 points
  open to all members
  stock 60 in total
  limit 2 times per member per month
end

cause woods "Public woods"
  accepts at least 10 points in steps of 10 points
  matches 1 CNY per 10 points
end
`;

const SPRING = `jifen 1

campaign spring "Spring in the shop"
  runs 2027-01-01 through 2027-12-31
  for all members
  budget 9,000 points, then pay the rest and close
end

rule welcome "Welcome gift"
  on sign-up
  give 60 points once
end

rule greet "Greeting"
  on sign-up
  send message hello
end

rule lamps "Lamps"
  for category lamp
  give 30 points per unit
end

rule silver-rate "Silver earns more"
  when member tier is at least silver
  multiply points by 1.5
  limit 400 points per member per month
end

rule birthday "Birthday"
  on the birthday
  give 20 points once
end

rule every-tenth "Every tenth of the month"
  on day 10 of every month
  give 5 points once
end

rule answered "Survey"
  on activity survey
  give 3 points once
end
`;

/** By their path in the project. */
export const LEDGER_PROJECT: Readonly<Record<string, string>> = {
  'jifen.yaml': PROGRAM,
  'campaigns/corner.campaign': CORNER,
  'campaigns/spring.campaign': SPRING,
};
