"""Reckons again what refunds left of purchases, from the raw files, without Jifen. Needs nothing but Python 3.

python3 cross-check-refunds.py purchases.ndjson.gz refunds.jsonl decisions.jsonl
"""
import gzip, json, sys
from collections import Counter, defaultdict

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


purchases, decided, refunds, counts = {}, {}, [], Counter()
for text in gzip.open(sys.argv[1], "rt"):
    record = json.loads(text)
    purchases[record["purchase_id"]] = [line for line in record["items"] if is_kept(line)]
for text in open(sys.argv[3]):
    line = json.loads(text)
    if "type" not in line:
        decided[line["id"]] = line
    elif line["type"] == "refund":
        refunds.append(line)

asked = {event["id"]: event for event in map(json.loads, open(sys.argv[2]))}
returned, kept, wrong = defaultdict(Counter), {}, []
for line in refunds:
    event, refund = asked[line["id"]], line["refund"]
    purchase = event["purchase"]
    before = kept.get(purchase, decided[purchase]["points"])
    moved = sum(entry["points"] * (-1 if entry["kind"] == "restore" else 1) for entry in line.get("entries", []))
    if refund["keptBefore"] != before or before - refund["kept"] != moved + refund["unclaimed"] + refund["ended"]:
        wrong.append(line["id"])
    kept[purchase] = refund["kept"]
    counts["lines"] += len(event["items"])
    counts["taken back"] += moved
    for item in event["items"]:
        returned[purchase][item["line"] - 1] += item["quantity"]
print(len(refunds), "refunds of", counts["lines"], "lines,", len(kept), "purchases,", counts["taken back"], "points -",
      len(wrong), "differ", wrong[:5])

# Nothing is left of a purchase of which all goods came back; of one with nothing but base points, those of the rest.
empty, checked, differing = 0, 0, []
for purchase, quantities in returned.items():
    lines, decision = purchases[purchase], decided[purchase]
    if any(quantity > lines[index]["quantity"] for index, quantity in quantities.items()):
        differing.append(purchase)
    goods = [(index, line) for index, line in enumerate(lines) if kind_of(line) == "goods"]
    if all(quantities[index] == line["quantity"] for index, line in goods):
        empty += 1
        if kept[purchase] != 0:
            differing.append(purchase)
        continue
    if {award["rule"] for award in decision["awards"]} != {"base"} or "cuts" in decision["awards"][0]:
        continue
    if any(kind_of(line) == "adjustment" for line in lines):
        continue
    halves = 0
    for index, line in goods:
        rest = line["quantity"] - quantities[index]
        amount = (2 * line["amount_minor"] * rest + line["quantity"]) // (2 * line["quantity"])
        halves += amount * (3 if line["category"] == "jewellery" else 2)
    checked += 1
    if kept[purchase] != halves // 200:
        differing.append(purchase)
print(empty, "purchases came back whole,", checked, "others reckoned again -", len(differing), "differ", differing[:5])
