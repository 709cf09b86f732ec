"""Reckons some totals of a run again, from the raw purchases, without Jifen. Needs nothing but Python 3.

python3 cross-check.py purchases.ndjson.gz decisions.jsonl
"""
import gzip, json, sys
from collections import Counter
from datetime import datetime

NOTHING = {"CIGARETTES", "CIGARS", "TOBACCO OTHER", "BEERS/ALES", "DOMESTIC WINE", "IMPORTED WINE", "LIQUOR",
           "MISC WINE", "LONG DISTANCE CALLING CARDS", "PREPAID WIRELESS&ACCESSORIES", "TICKETS"}
NO_GOODS = {"BOTTLE DEPOSITS", "COUPONS/STORE & MFG"}

counts, listed, purchases = Counter(), 0, []
for text in gzip.open(sys.argv[1], "rt"):
    record = json.loads(text)
    counts["read"] += 1
    lines = [line for line in record["items"] if line["amount_minor"] > 0 or line.get("category") in NO_GOODS]
    counts["dropped items"] += len(record["items"]) - len(lines)
    counts["accepted" if lines else "empty"] += 1
    listed += sum(line["amount_minor"] for line in lines)
    if lines:
        purchases.append((datetime.fromisoformat(record["at"]), record["purchase_id"], record["member_id"], lines))
print(dict(counts), "listed", listed / 100)

decisions = {}
for text in open(sys.argv[2]):
    decision = json.loads(text)
    decisions[decision["id"]] = decision
purchases.sort(key=lambda purchase: purchase[:2])

numbers, expected = Counter(), Counter()
for at, purchase_id, member, lines in purchases:
    awards = decisions[purchase_id]["awards"]
    earning = [line for line in lines if line.get("category") not in NOTHING | NO_GOODS]
    numbers[member] += 1
    milestone = {5: 1, 10: 2, 25: 3, 50: 4}.get(numbers[member])
    if milestone and any(line.get("category") not in NO_GOODS for line in lines):
        expected[f"milestones/{milestone}"] += 1
    if any("coupon_minor" in line and line["quantity"] > 0 for line in earning):
        expected["coupons"] += 1
    if any(line.get("department") == "FUEL" and line["quantity"] >= 1000 for line in earning):
        expected["gallons"] += 1
    shelves = {line["category"] for line in lines if "category" in line and line["category"] not in NO_GOODS}
    if len(shelves) >= 5:
        expected["five-shelves"] += 1

awards = Counter(award["rule"] for decision in decisions.values() for award in decision["awards"])
for rule in sorted(expected):
    print(rule, expected[rule], "purchases,", awards[rule], "awards")
