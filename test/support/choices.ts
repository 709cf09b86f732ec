/** The clauses of a `program` block, for tests that are about something else. */
export const CHOICES = `  points count the paid amount
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
`;
