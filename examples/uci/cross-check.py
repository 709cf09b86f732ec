"""Reckons some totals of a run again, from the raw purchases, without Jifen. Needs nothing but Python 3.

python3 cross-check.py purchases.ndjson.gz decisions.jsonl
"""
import gzip, json, sys
from collections import Counter, defaultdict
from datetime import datetime, date

KINDS = {"postage": "delivery", "discount": "adjustment", "fee-adjustment": "fee", "manual": "fee",
         "samples": "fee", "test": "fee", "gift-voucher": "deposit"}


def kind_of(line):
    fallback = "adjustment" if line.get("kind") in ("discount", "adjustment") else "goods"
    return KINDS.get(line["category"], fallback)


def is_kept(line):
    kind, amount = kind_of(line), line["amount_minor"]
    if kind == "adjustment":
        return True
    return amount >= 0 and line["quantity"] >= 0 and not (kind == "goods" and amount == 0)


counts, listed, purchases = Counter(), 0, []
for text in gzip.open(sys.argv[1], "rt"):
    record = json.loads(text)
    counts["read"] += 1
    lines = [line for line in record["items"] if is_kept(line)]
    total = sum(line["amount_minor"] for line in lines)
    if total < 0:
        counts["rejected"] += 1
        continue
    counts["dropped items"] += len(record["items"]) - len(lines)
    if "member_id" not in record:
        counts["anonymous"] += 1
    elif not lines:
        counts["empty"] += 1
    else:
        counts["accepted"] += 1
        listed += total
        purchases.append((datetime.fromisoformat(record["at"]), record["purchase_id"], record["member_id"], lines))
print(dict(counts), "listed", listed / 100)

decisions = {}
for text in open(sys.argv[2]):
    decision = json.loads(text)
    if "type" not in decision:  # not what time brought
        decisions[decision["id"]] = decision
purchases.sort(key=lambda purchase: purchase[:2])

# Purchases that earned base points, alone or with the rate of regular customers, are reckoned again to the point.
RATES = ((1_000_000, 3, 150), (250_000, 2, 125), (50_000, 1, 110))
history, firsts, checked, differing = defaultdict(list), 0, 0, []
for at, purchase_id, member, lines in purchases:
    decision = decisions[purchase_id]
    discounts = {item["index"]: int(item["discount"].replace(".", "")) for item in decision["items"]}
    goods = [(line["category"], line["amount_minor"] - discounts.get(index, 0))
             for index, line in enumerate(lines) if kind_of(line) == "goods"]
    amount = sum(paid for _, paid in goods)
    adjustment = sum(line["amount_minor"] for line in lines if kind_of(line) == "adjustment")
    spent = max(amount + adjustment, 0)

    past, percent, names = history[member], 100, {"base"}
    firsts += bool(goods) and not past
    if len(past) >= 2 and at.date() >= date(2010, 3, 1):
        recent = sum(pence for day, pence in past if (at.date() - day).days < 90)
        for least, row, rate in RATES:
            if recent >= least:
                percent, names = rate, {"base", f"trade-rates/{row}"}
                break
    past.append((at.date(), spent))

    awards = decision["awards"]
    gave = {award["rule"] for award in awards if award["discount"] == "0.00"}
    if spent >= 1000 and gave == names and not any("cuts" in award for award in awards):
        halves = sum(paid * (3 if category == "jewellery" else 2) for category, paid in goods)
        checked += 1
        if decision["points"] != halves * spent * percent // (amount * 20_000):
            differing.append(purchase_id)

awards = Counter(award["rule"] for decision in decisions.values() for award in decision["awards"])
print("first purchases:", firsts, "- awards of first-purchase:", awards["first-purchase"])
print("points reckoned again:", checked, "purchases -", len(differing), "differ", differing[:5])
