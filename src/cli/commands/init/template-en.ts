/** The project that `jifen init` makes, in English. */
import type { Template } from './template.js';

export const TEMPLATE_EN: Template = {
  'campaigns/program.campaign': `jifen 1

program my-points "My points"
  points count the paid amount
  delivery does not earn
  tax does not earn
  deposit does not earn
  the part paid with points does not earn
  round points down
  points are rounded per purchase
  round money half up
  multiplier groups combine by multiplying
  bonus points are not multiplied
  discounts are computed on what is left
  discount lanes item, order
  the odd unit goes to the largest remainder
  thresholds read the listed amount
  a limit that bites gives what is left
end

earn base
  give 1 point per 1 CNY
end
`,
  'campaigns/welcome.campaign': `jifen 1

campaign welcome "Welcome weeks"
  runs 2027-03-01 through 2027-03-31
  for all members
  budget 100,000 points, then pay the rest and close
end

rule gold-double "Double points for gold members"
  when member tier is at least gold
  multiply points by 2
  group tier, take the best
end

rule snack-and-drink "Snack and drink"
  when purchase includes category snack and purchase includes category drink
  give 20 points per purchase
  limit 1 time per member per day
end

example "a gold member buys a snack and a drink"
  given member tier gold
  given purchase at 2027-03-08 12:00 with 30.00 CNY of category snack, 20.00 CNY of category drink
  expect 120 points
  expect rules base, gold-double, snack-and-drink
end
`,
};
