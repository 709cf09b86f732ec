// Made by scripts/build-validators.mjs from src/ruleset/ruleset.schema.json; do not edit.
// jifen:standalone
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Jifen rule set", "type": "object", "additionalProperties": false, "required": ["format", "formatVersion", "hash", "content", "sources", "map"], "properties": { "format": { "const": "jifen-ruleset" }, "formatVersion": { "const": 1 }, "hash": { "$ref": "#/definitions/hash" }, "content": { "$ref": "#/definitions/content" }, "sources": { "type": "object", "additionalProperties": { "$ref": "#/definitions/hash" } }, "map": { "type": "object", "additionalProperties": { "type": "array", "items": [{ "$ref": "#/definitions/text" }, { "$ref": "#/definitions/count" }, { "$ref": "#/definitions/count" }], "minItems": 3, "maxItems": 3, "additionalItems": false } } }, "definitions": { "integer": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "amount": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "digits": { "type": "integer", "minimum": 0, "maximum": 18 }, "nullableInteger": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 }, "nullableAmount": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "nullableCount": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991 }, "fraction": { "type": "string", "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" }, "nullableFraction": { "type": ["string", "null"], "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" }, "id": { "type": "string", "pattern": "^[^]{1,512}$", "x-form": "id" }, "nullableId": { "type": ["string", "null"], "pattern": "^[^]{1,512}$", "x-form": "id" }, "ids": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "knownIds": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } }, "text": { "type": "string" }, "localized": { "type": "object", "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/text" }, "zh": { "$ref": "#/definitions/text" } } }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-form": "hash" }, "namedEntry": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/definitions/id" }, "name": { "$ref": "#/definitions/localized" } } }, "range": { "type": "object", "additionalProperties": false, "required": ["from", "until"], "properties": { "from": { "$ref": "#/definitions/nullableInteger" }, "until": { "$ref": "#/definitions/nullableInteger" } } }, "ranges": { "type": ["array", "null"], "items": { "$ref": "#/definitions/range" }, "minItems": 1 }, "nullableCondition": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/condition" } }, "condition": { "type": "object", "if": { "type": "object", "required": ["all"], "properties": { "all": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#/definitions/condition" } } } }, "else": { "if": { "type": "object", "required": ["any"], "properties": { "any": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["any"], "properties": { "any": { "type": "array", "items": { "$ref": "#/definitions/condition" }, "minItems": 1 } } }, "else": { "if": { "type": "object", "required": ["not"], "properties": { "not": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["not"], "properties": { "not": { "$ref": "#/definitions/condition" } } }, "else": { "$ref": "#/definitions/test" } } } }, "test": { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "enum": ["purchase.amount", "purchase.paid", "purchase.listed", "purchase.channel", "purchase.store", "purchase.partner", "purchase.scene", "purchase.currency", "purchase.coupons", "purchase.paymentMethods", "purchase.paymentShare", "purchase.carbon", "purchase.attribute", "items.amount", "items.paid", "items.listed", "items.quantity", "items.lines", "items.categories", "items.products", "item.kind", "item.sku", "item.categories", "item.tags", "item.brand", "item.greenGrade", "item.price", "item.quantity", "item.isDiscounted", "item.attribute", "member.tier", "member.creditBand", "member.creditScore", "member.tags", "member.age", "member.birthdayToday", "member.birthdayThisMonth", "member.daysFromBirthday", "member.joinedDay", "member.daysSinceJoined", "member.attribute", "member.balance", "member.points", "member.spend", "member.spendWithThis", "member.purchases", "member.averagePurchase", "member.purchaseNumber", "member.purchaseInRun", "member.daysSinceLastPurchase", "time.instant", "time.day", "time.weekday", "time.dayOfMonth", "time.month", "time.minute"] }, "params": { "$ref": "#/definitions/factParams" }, "operator": { "type": "string", "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/definitions/testValue" } } }, "testValue": { "type": ["null", "boolean", "integer", "string", "array"], "minimum": -9007199254740991, "maximum": 9007199254740991, "items": { "type": ["integer", "string"], "minimum": -9007199254740991, "maximum": 9007199254740991 } }, "factParams": { "type": "object", "additionalProperties": false, "required": [], "properties": { "items": { "$ref": "#/definitions/condition" }, "name": { "$ref": "#/definitions/id" }, "window": { "$ref": "#/definitions/counterWindow" } } }, "counterWindow": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year"] } } } }, "limitPeriod": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign"] } } } }, "group": { "type": "object", "additionalProperties": false, "required": ["id", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "way": { "type": "string", "enum": ["best", "best-of-line", "add", "multiply"] } } }, "quota": { "type": "object", "additionalProperties": false, "required": ["unit", "amount"], "properties": { "unit": { "type": "string", "enum": ["points", "money", "times"] }, "amount": { "$ref": "#/definitions/count" } } }, "limit": { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "$ref": "#/definitions/limitPeriod" } } }, "budget": { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per", "end"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "type": "string", "enum": ["campaign", "day", "week", "month", "quarter", "year"] }, "end": { "type": "string", "enum": ["pay-rest", "pay-nothing", "pay-in-full"] } } }, "step": { "type": "object", "additionalProperties": false, "required": ["size", "full"], "properties": { "size": { "$ref": "#/definitions/fraction" }, "full": { "type": "boolean" } } }, "givePer": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["purchase", "line", "unit", "spend", "measure", "carbon"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "purchase" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "purchase" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "line" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "unit" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "unit" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "spend" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "spend" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "measure" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "attribute", "step"], "properties": { "kind": { "const": "measure" }, "attribute": { "$ref": "#/definitions/id" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "carbon" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "carbon" }, "step": { "$ref": "#/definitions/step" } } } }] }, "discountUnits": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["all", "range", "every", "cheapest", "dearest", "complete-groups"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "all" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "all" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "range" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "from", "to", "of"], "properties": { "kind": { "const": "range" }, "from": { "$ref": "#/definitions/count" }, "to": { "$ref": "#/definitions/nullableCount" }, "of": { "type": "string", "enum": ["line", "together"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "every" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "n"], "properties": { "kind": { "const": "every" }, "n": { "$ref": "#/definitions/count" }, "of": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cheapest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "cheapest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "dearest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "dearest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "complete-groups" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "size"], "properties": { "kind": { "const": "complete-groups" }, "size": { "$ref": "#/definitions/count" } } } }] }, "discountAmount": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price", "per-full"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "per-full" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "stepMinor", "minor"], "properties": { "kind": { "const": "per-full" }, "stepMinor": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/amount" } } } }] }, "bundleAmount": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }] }, "floor": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/discountFloor" } }, "discountFloor": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "share", "item"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "item" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "item" } } } }] }, "bundlePart": { "type": "object", "additionalProperties": false, "required": ["items", "count"], "properties": { "items": { "$ref": "#/definitions/condition" }, "count": { "$ref": "#/definitions/count" } } }, "effect": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["give", "multiply", "discount", "buy-get", "bundle"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "give" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points", "per"], "properties": { "kind": { "const": "give" }, "points": { "$ref": "#/definitions/fraction" }, "per": { "$ref": "#/definitions/givePer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "multiply" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "factor"], "properties": { "kind": { "const": "multiply" }, "factor": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "discount" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "units", "each", "amount", "floor"], "properties": { "kind": { "const": "discount" }, "units": { "$ref": "#/definitions/discountUnits" }, "each": { "type": "string", "enum": ["unit", "line", "order"] }, "amount": { "$ref": "#/definitions/discountAmount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "buy-get" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "buy", "getItems", "get", "share", "repeat", "floor"], "properties": { "kind": { "const": "buy-get" }, "buy": { "$ref": "#/definitions/count" }, "getItems": { "$ref": "#/definitions/nullableCondition" }, "get": { "$ref": "#/definitions/count" }, "share": { "$ref": "#/definitions/fraction" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "bundle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "parts", "amount", "repeat", "floor"], "properties": { "kind": { "const": "bundle" }, "parts": { "type": "array", "items": { "$ref": "#/definitions/bundlePart" }, "minItems": 1 }, "amount": { "$ref": "#/definitions/bundleAmount" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }] }, "rule": { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "when", "items", "effect", "group", "lane", "limits", "overrides", "reason"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/id" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" }, "items": { "$ref": "#/definitions/nullableCondition" }, "effect": { "$ref": "#/definitions/effect" }, "group": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/group" } }, "lane": { "$ref": "#/definitions/nullableId" }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "overrides": { "$ref": "#/definitions/ids" }, "reason": { "type": ["string", "null"] } } }, "campaign": { "type": "object", "additionalProperties": false, "required": ["id", "title", "runs", "audience", "budgets", "limits", "excludes"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "runs": { "$ref": "#/definitions/range" }, "audience": { "$ref": "#/definitions/condition" }, "budgets": { "type": "array", "items": { "$ref": "#/definitions/budget" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "excludes": { "$ref": "#/definitions/ids" } } }, "baseRate": { "type": "object", "additionalProperties": false, "required": ["id", "currency", "points", "step", "when", "during", "items", "paidWith"], "properties": { "id": { "$ref": "#/definitions/id" }, "currency": { "$ref": "#/definitions/id" }, "points": { "$ref": "#/definitions/fraction" }, "step": { "$ref": "#/definitions/step" }, "when": { "$ref": "#/definitions/condition" }, "during": { "$ref": "#/definitions/ranges" }, "items": { "$ref": "#/definitions/nullableCondition" }, "paidWith": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 } } }, "base": { "type": "object", "additionalProperties": false, "required": ["rates", "several", "excluded"], "properties": { "rates": { "type": "array", "items": { "$ref": "#/definitions/baseRate" } }, "several": { "type": "string", "enum": ["highest", "lowest", "add"] }, "excluded": { "$ref": "#/definitions/nullableCondition" } } }, "choices": { "type": "object", "additionalProperties": false, "required": ["basis", "deliveryEarns", "taxEarns", "depositEarns", "pointsPaidEarns", "pointsRounding", "pointsRoundingPer", "moneyRounding", "multiplierGroups", "bonusesMultiplied", "discountsOn", "lanes", "oddUnitTo", "thresholdReads", "limitGives"], "properties": { "basis": { "type": "string", "enum": ["paid", "listed"] }, "deliveryEarns": { "type": "boolean" }, "taxEarns": { "type": "boolean" }, "depositEarns": { "type": "boolean" }, "pointsPaidEarns": { "type": "boolean" }, "pointsRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "pointsRoundingPer": { "type": "string", "enum": ["item", "rule", "purchase", "carry"] }, "moneyRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "multiplierGroups": { "type": "string", "enum": ["add", "multiply", "best"] }, "bonusesMultiplied": { "type": "boolean" }, "discountsOn": { "type": "string", "enum": ["listed", "left"] }, "lanes": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "oddUnitTo": { "type": "string", "enum": ["largest-remainder", "first", "last"] }, "thresholdReads": { "type": "string", "enum": ["listed", "left"] }, "limitGives": { "type": "string", "enum": ["rest", "nothing"] } } }, "vocabulary": { "type": "object", "additionalProperties": false, "required": ["tiers", "tierFallback", "creditBands", "creditBandFallback", "greenGrades", "greenGradeFallback", "categories", "partners", "paymentMethods", "names"], "properties": { "tiers": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "tierFallback": { "$ref": "#/definitions/nullableAmount" }, "creditBands": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "creditBandFallback": { "$ref": "#/definitions/nullableAmount" }, "greenGrades": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "greenGradeFallback": { "$ref": "#/definitions/nullableAmount" }, "categories": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "parent"], "properties": { "name": { "$ref": "#/definitions/localized" }, "parent": { "$ref": "#/definitions/nullableId" } } } }, "partners": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "scene"], "properties": { "name": { "$ref": "#/definitions/localized" }, "scene": { "$ref": "#/definitions/nullableId" } } } }, "paymentMethods": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "$ref": "#/definitions/localized" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } } }, "names": { "type": "object", "additionalProperties": { "$ref": "#/definitions/localized" } } } }, "zone": { "type": "object", "additionalProperties": false, "required": ["name", "dataVersion", "offsets"], "properties": { "name": { "$ref": "#/definitions/id" }, "dataVersion": { "$ref": "#/definitions/id" }, "offsets": { "type": "array", "items": { "type": "array", "items": [{ "$ref": "#/definitions/nullableInteger" }, { "type": "integer", "minimum": -86399, "maximum": 86399 }], "minItems": 2, "maxItems": 2, "additionalItems": false } } } }, "attribute": { "type": "object", "additionalProperties": false, "required": ["id", "type", "required", "min", "max", "unit", "values"], "properties": { "id": { "$ref": "#/definitions/id" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "$ref": "#/definitions/nullableFraction" }, "max": { "$ref": "#/definitions/nullableFraction" }, "unit": { "$ref": "#/definitions/nullableId" }, "values": { "$ref": "#/definitions/ids" } } }, "attributes": { "type": "array", "items": { "$ref": "#/definitions/attribute" } }, "field": { "type": "object", "additionalProperties": false, "required": ["from", "values"], "properties": { "from": { "$ref": "#/definitions/text" }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } } }, "fields": { "type": "object", "additionalProperties": { "$ref": "#/definitions/field" } }, "records": { "type": "object", "additionalProperties": false, "required": ["categories", "tags", "memberTags", "brands", "channels", "stores", "scenes", "partners", "paymentMethods", "attributes", "input"], "properties": { "categories": { "$ref": "#/definitions/knownIds" }, "tags": { "$ref": "#/definitions/knownIds" }, "memberTags": { "$ref": "#/definitions/knownIds" }, "brands": { "$ref": "#/definitions/knownIds" }, "channels": { "$ref": "#/definitions/knownIds" }, "stores": { "$ref": "#/definitions/knownIds" }, "scenes": { "$ref": "#/definitions/knownIds" }, "partners": { "$ref": "#/definitions/knownIds" }, "paymentMethods": { "$ref": "#/definitions/knownIds" }, "attributes": { "type": "object", "additionalProperties": false, "required": ["member", "item", "purchase"], "properties": { "member": { "$ref": "#/definitions/attributes" }, "item": { "$ref": "#/definitions/attributes" }, "purchase": { "$ref": "#/definitions/attributes" } } }, "input": { "type": "object", "additionalProperties": false, "required": ["row", "money", "anonymous", "negativeItems", "zeroItems", "currency", "separator", "itemKinds", "purchase", "items", "members"], "properties": { "row": { "type": "string", "enum": ["item", "purchase"] }, "money": { "type": "string", "enum": ["decimal", "minor"] }, "anonymous": { "type": "string", "enum": ["reject", "skip"] }, "negativeItems": { "type": "string", "enum": ["reject", "drop", "adjustment"] }, "zeroItems": { "type": "string", "enum": ["keep", "drop"] }, "currency": { "$ref": "#/definitions/nullableId" }, "separator": { "type": "string", "pattern": "^[^]$", "x-form": "separator" }, "itemKinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "value", "kind"], "properties": { "field": { "$ref": "#/definitions/text" }, "value": { "$ref": "#/definitions/text" }, "kind": { "type": "string", "enum": ["goods", "delivery", "tax", "deposit", "fee", "adjustment"] } } } }, "purchase": { "$ref": "#/definitions/fields" }, "items": { "$ref": "#/definitions/fields" }, "members": { "$ref": "#/definitions/fields" } } } } }, "program": { "type": "object", "additionalProperties": false, "required": ["id", "title", "currency", "currencies", "points"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "currency": { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "$ref": "#/definitions/id" }, "digits": { "$ref": "#/definitions/digits" } } }, "currencies": { "type": "object", "additionalProperties": { "$ref": "#/definitions/digits" } }, "points": { "type": "object", "additionalProperties": false, "required": ["digits", "name"], "properties": { "digits": { "$ref": "#/definitions/digits" }, "name": { "$ref": "#/definitions/localized" } } } } }, "content": { "type": "object", "additionalProperties": false, "required": ["language", "program", "zone", "choices", "vocabulary", "records", "base", "campaigns", "rules", "limits"], "properties": { "language": { "type": "integer", "const": 1 }, "program": { "$ref": "#/definitions/program" }, "zone": { "$ref": "#/definitions/zone" }, "choices": { "$ref": "#/definitions/choices" }, "vocabulary": { "$ref": "#/definitions/vocabulary" }, "records": { "$ref": "#/definitions/records" }, "base": { "$ref": "#/definitions/base" }, "campaigns": { "type": "array", "items": { "$ref": "#/definitions/campaign" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } } } } } };
var schema7 = { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-form": "hash" };
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "object", "additionalProperties": false, "required": ["language", "program", "zone", "choices", "vocabulary", "records", "base", "campaigns", "rules", "limits"], "properties": { "language": { "type": "integer", "const": 1 }, "program": { "$ref": "#/definitions/program" }, "zone": { "$ref": "#/definitions/zone" }, "choices": { "$ref": "#/definitions/choices" }, "vocabulary": { "$ref": "#/definitions/vocabulary" }, "records": { "$ref": "#/definitions/records" }, "base": { "$ref": "#/definitions/base" }, "campaigns": { "type": "array", "items": { "$ref": "#/definitions/campaign" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema9 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "currency", "currencies", "points"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "currency": { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "$ref": "#/definitions/id" }, "digits": { "$ref": "#/definitions/digits" } } }, "currencies": { "type": "object", "additionalProperties": { "$ref": "#/definitions/digits" } }, "points": { "type": "object", "additionalProperties": false, "required": ["digits", "name"], "properties": { "digits": { "$ref": "#/definitions/digits" }, "name": { "$ref": "#/definitions/localized" } } } } };
var schema10 = { "type": "string", "pattern": "^[^]{1,512}$", "x-form": "id" };
var pattern1 = new RegExp("^[^]{1,512}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^]{1,512}$" }, schema: "^[^]{1,512}$", parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/text" }, "zh": { "$ref": "#/definitions/text" } } };
var schema12 = { "type": "string" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.zh === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate29(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate29(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "integer", "minimum": 0, "maximum": 18 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 18 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 }, schema: 18, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.currencies === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currencies" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "currency" || key0 === "currencies" || key0 === "points")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      let data2 = data.currency;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.code === void 0) {
          const err6 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/required", keyword: "required", params: { missingProperty: "code" }, schema: schema9.properties.currency.required, parentSchema: schema9.properties.currency, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.digits === void 0) {
          const err7 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/required", keyword: "required", params: { missingProperty: "digits" }, schema: schema9.properties.currency.required, parentSchema: schema9.properties.currency, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "code" || key1 === "digits")) {
            const err8 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema9.properties.currency, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.code !== void 0) {
          if (!validate26(data2.code, { instancePath: instancePath + "/currency/code", parentData: data2, parentDataProperty: "code", rootData })) {
            vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data2.digits !== void 0) {
          if (!validate34(data2.digits, { instancePath: instancePath + "/currency/digits", parentData: data2, parentDataProperty: "digits", rootData })) {
            vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.currency.type, parentSchema: schema9.properties.currency, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.currencies !== void 0) {
      let data5 = data.currencies;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!validate34(data5[key2], { instancePath: instancePath + "/currencies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.currencies.type, parentSchema: schema9.properties.currencies, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data7 = data.points;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.digits === void 0) {
          const err11 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "digits" }, schema: schema9.properties.points.required, parentSchema: schema9.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data7.name === void 0) {
          const err12 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "name" }, schema: schema9.properties.points.required, parentSchema: schema9.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "digits" || key3 === "name")) {
            const err13 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema9.properties.points, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.digits !== void 0) {
          if (!validate34(data7.digits, { instancePath: instancePath + "/points/digits", parentData: data7, parentDataProperty: "digits", rootData })) {
            vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data7.name !== void 0) {
          if (!validate28(data7.name, { instancePath: instancePath + "/points/name", parentData: data7, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.points.type, parentSchema: schema9.properties.points, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "additionalProperties": false, "required": ["name", "dataVersion", "offsets"], "properties": { "name": { "$ref": "#/definitions/id" }, "dataVersion": { "$ref": "#/definitions/id" }, "offsets": { "type": "array", "items": { "type": "array", "items": [{ "$ref": "#/definitions/nullableInteger" }, { "type": "integer", "minimum": -86399, "maximum": 86399 }], "minItems": 2, "maxItems": 2, "additionalItems": false } } } };
var schema15 = { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dataVersion === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataVersion" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offsets === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offsets" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "dataVersion" || key0 === "offsets")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate26(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataVersion !== void 0) {
      if (!validate26(data.dataVersion, { instancePath: instancePath + "/dataVersion", parentData: data, parentDataProperty: "dataVersion", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.offsets !== void 0) {
      let data2 = data.offsets;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (Array.isArray(data3)) {
            if (data3.length > 2) {
              const err4 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema14.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.length < 2) {
              const err5 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema14.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len1 = data3.length;
            if (!(len1 <= 2)) {
              const err6 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema14.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len2 = data3.length;
            if (len2 > 0) {
              if (!validate43(data3[0], { instancePath: instancePath + "/offsets/" + i0 + "/0", parentData: data3, parentDataProperty: 0, rootData })) {
                vErrors = vErrors === null ? validate43.errors : joinIssues(vErrors, validate43.errors);
                errors = vErrors.length;
              }
            }
            if (len2 > 1) {
              let data5 = data3[1];
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err7 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.offsets.items.items[1].type, parentSchema: schema14.properties.offsets.items.items[1], data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 86399 || isNaN(data5)) {
                  const err8 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399 }, schema: 86399, parentSchema: schema14.properties.offsets.items.items[1], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data5 < -86399 || isNaN(data5)) {
                  const err9 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: -86399 }, schema: -86399, parentSchema: schema14.properties.offsets.items.items[1], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.offsets.items.type, parentSchema: schema14.properties.offsets.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/offsets", schemaPath: "#/properties/offsets/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.offsets.type, parentSchema: schema14.properties.offsets, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "additionalProperties": false, "required": ["basis", "deliveryEarns", "taxEarns", "depositEarns", "pointsPaidEarns", "pointsRounding", "pointsRoundingPer", "moneyRounding", "multiplierGroups", "bonusesMultiplied", "discountsOn", "lanes", "oddUnitTo", "thresholdReads", "limitGives"], "properties": { "basis": { "type": "string", "enum": ["paid", "listed"] }, "deliveryEarns": { "type": "boolean" }, "taxEarns": { "type": "boolean" }, "depositEarns": { "type": "boolean" }, "pointsPaidEarns": { "type": "boolean" }, "pointsRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "pointsRoundingPer": { "type": "string", "enum": ["item", "rule", "purchase", "carry"] }, "moneyRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "multiplierGroups": { "type": "string", "enum": ["add", "multiply", "best"] }, "bonusesMultiplied": { "type": "boolean" }, "discountsOn": { "type": "string", "enum": ["listed", "left"] }, "lanes": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "oddUnitTo": { "type": "string", "enum": ["largest-remainder", "first", "last"] }, "thresholdReads": { "type": "string", "enum": ["listed", "left"] }, "limitGives": { "type": "string", "enum": ["rest", "nothing"] } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basis === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveryEarns === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryEarns" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.taxEarns === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxEarns" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.depositEarns === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "depositEarns" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pointsPaidEarns === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsPaidEarns" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.pointsRounding === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsRounding" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.pointsRoundingPer === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsRoundingPer" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.moneyRounding === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moneyRounding" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.multiplierGroups === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multiplierGroups" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.bonusesMultiplied === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bonusesMultiplied" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.discountsOn === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discountsOn" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.lanes === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lanes" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.oddUnitTo === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oddUnitTo" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.thresholdReads === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "thresholdReads" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.limitGives === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limitGives" }, schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data0 = data.basis;
      if (typeof data0 !== "string") {
        const err16 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.basis.type, parentSchema: schema16.properties.basis, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data0 === "paid" || data0 === "listed")) {
        const err17 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema16.properties.basis.enum }, schema: schema16.properties.basis.enum, parentSchema: schema16.properties.basis, data: data0 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.deliveryEarns !== void 0) {
      let data1 = data.deliveryEarns;
      if (typeof data1 !== "boolean") {
        const err18 = { instancePath: instancePath + "/deliveryEarns", schemaPath: "#/properties/deliveryEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.deliveryEarns.type, parentSchema: schema16.properties.deliveryEarns, data: data1 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.taxEarns !== void 0) {
      let data2 = data.taxEarns;
      if (typeof data2 !== "boolean") {
        const err19 = { instancePath: instancePath + "/taxEarns", schemaPath: "#/properties/taxEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.taxEarns.type, parentSchema: schema16.properties.taxEarns, data: data2 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.depositEarns !== void 0) {
      let data3 = data.depositEarns;
      if (typeof data3 !== "boolean") {
        const err20 = { instancePath: instancePath + "/depositEarns", schemaPath: "#/properties/depositEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.depositEarns.type, parentSchema: schema16.properties.depositEarns, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.pointsPaidEarns !== void 0) {
      let data4 = data.pointsPaidEarns;
      if (typeof data4 !== "boolean") {
        const err21 = { instancePath: instancePath + "/pointsPaidEarns", schemaPath: "#/properties/pointsPaidEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.pointsPaidEarns.type, parentSchema: schema16.properties.pointsPaidEarns, data: data4 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.pointsRounding !== void 0) {
      let data5 = data.pointsRounding;
      if (typeof data5 !== "string") {
        const err22 = { instancePath: instancePath + "/pointsRounding", schemaPath: "#/properties/pointsRounding/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.pointsRounding.type, parentSchema: schema16.properties.pointsRounding, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data5 === "down" || data5 === "up" || data5 === "half-up" || data5 === "half-even")) {
        const err23 = { instancePath: instancePath + "/pointsRounding", schemaPath: "#/properties/pointsRounding/enum", keyword: "enum", params: { allowedValues: schema16.properties.pointsRounding.enum }, schema: schema16.properties.pointsRounding.enum, parentSchema: schema16.properties.pointsRounding, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.pointsRoundingPer !== void 0) {
      let data6 = data.pointsRoundingPer;
      if (typeof data6 !== "string") {
        const err24 = { instancePath: instancePath + "/pointsRoundingPer", schemaPath: "#/properties/pointsRoundingPer/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.pointsRoundingPer.type, parentSchema: schema16.properties.pointsRoundingPer, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data6 === "item" || data6 === "rule" || data6 === "purchase" || data6 === "carry")) {
        const err25 = { instancePath: instancePath + "/pointsRoundingPer", schemaPath: "#/properties/pointsRoundingPer/enum", keyword: "enum", params: { allowedValues: schema16.properties.pointsRoundingPer.enum }, schema: schema16.properties.pointsRoundingPer.enum, parentSchema: schema16.properties.pointsRoundingPer, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.moneyRounding !== void 0) {
      let data7 = data.moneyRounding;
      if (typeof data7 !== "string") {
        const err26 = { instancePath: instancePath + "/moneyRounding", schemaPath: "#/properties/moneyRounding/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.moneyRounding.type, parentSchema: schema16.properties.moneyRounding, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data7 === "down" || data7 === "up" || data7 === "half-up" || data7 === "half-even")) {
        const err27 = { instancePath: instancePath + "/moneyRounding", schemaPath: "#/properties/moneyRounding/enum", keyword: "enum", params: { allowedValues: schema16.properties.moneyRounding.enum }, schema: schema16.properties.moneyRounding.enum, parentSchema: schema16.properties.moneyRounding, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.multiplierGroups !== void 0) {
      let data8 = data.multiplierGroups;
      if (typeof data8 !== "string") {
        const err28 = { instancePath: instancePath + "/multiplierGroups", schemaPath: "#/properties/multiplierGroups/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.multiplierGroups.type, parentSchema: schema16.properties.multiplierGroups, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data8 === "add" || data8 === "multiply" || data8 === "best")) {
        const err29 = { instancePath: instancePath + "/multiplierGroups", schemaPath: "#/properties/multiplierGroups/enum", keyword: "enum", params: { allowedValues: schema16.properties.multiplierGroups.enum }, schema: schema16.properties.multiplierGroups.enum, parentSchema: schema16.properties.multiplierGroups, data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.bonusesMultiplied !== void 0) {
      let data9 = data.bonusesMultiplied;
      if (typeof data9 !== "boolean") {
        const err30 = { instancePath: instancePath + "/bonusesMultiplied", schemaPath: "#/properties/bonusesMultiplied/type", keyword: "type", params: { type: "boolean" }, schema: schema16.properties.bonusesMultiplied.type, parentSchema: schema16.properties.bonusesMultiplied, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.discountsOn !== void 0) {
      let data10 = data.discountsOn;
      if (typeof data10 !== "string") {
        const err31 = { instancePath: instancePath + "/discountsOn", schemaPath: "#/properties/discountsOn/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.discountsOn.type, parentSchema: schema16.properties.discountsOn, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data10 === "listed" || data10 === "left")) {
        const err32 = { instancePath: instancePath + "/discountsOn", schemaPath: "#/properties/discountsOn/enum", keyword: "enum", params: { allowedValues: schema16.properties.discountsOn.enum }, schema: schema16.properties.discountsOn.enum, parentSchema: schema16.properties.discountsOn, data: data10 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.lanes !== void 0) {
      let data11 = data.lanes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data11[i0], { instancePath: instancePath + "/lanes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.lanes.type, parentSchema: schema16.properties.lanes, data: data11 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.oddUnitTo !== void 0) {
      let data13 = data.oddUnitTo;
      if (typeof data13 !== "string") {
        const err34 = { instancePath: instancePath + "/oddUnitTo", schemaPath: "#/properties/oddUnitTo/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.oddUnitTo.type, parentSchema: schema16.properties.oddUnitTo, data: data13 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data13 === "largest-remainder" || data13 === "first" || data13 === "last")) {
        const err35 = { instancePath: instancePath + "/oddUnitTo", schemaPath: "#/properties/oddUnitTo/enum", keyword: "enum", params: { allowedValues: schema16.properties.oddUnitTo.enum }, schema: schema16.properties.oddUnitTo.enum, parentSchema: schema16.properties.oddUnitTo, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.thresholdReads !== void 0) {
      let data14 = data.thresholdReads;
      if (typeof data14 !== "string") {
        const err36 = { instancePath: instancePath + "/thresholdReads", schemaPath: "#/properties/thresholdReads/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.thresholdReads.type, parentSchema: schema16.properties.thresholdReads, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (!(data14 === "listed" || data14 === "left")) {
        const err37 = { instancePath: instancePath + "/thresholdReads", schemaPath: "#/properties/thresholdReads/enum", keyword: "enum", params: { allowedValues: schema16.properties.thresholdReads.enum }, schema: schema16.properties.thresholdReads.enum, parentSchema: schema16.properties.thresholdReads, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.limitGives !== void 0) {
      let data15 = data.limitGives;
      if (typeof data15 !== "string") {
        const err38 = { instancePath: instancePath + "/limitGives", schemaPath: "#/properties/limitGives/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.limitGives.type, parentSchema: schema16.properties.limitGives, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (!(data15 === "rest" || data15 === "nothing")) {
        const err39 = { instancePath: instancePath + "/limitGives", schemaPath: "#/properties/limitGives/enum", keyword: "enum", params: { allowedValues: schema16.properties.limitGives.enum }, schema: schema16.properties.limitGives.enum, parentSchema: schema16.properties.limitGives, data: data15 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "required": ["tiers", "tierFallback", "creditBands", "creditBandFallback", "greenGrades", "greenGradeFallback", "categories", "partners", "paymentMethods", "names"], "properties": { "tiers": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "tierFallback": { "$ref": "#/definitions/nullableAmount" }, "creditBands": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "creditBandFallback": { "$ref": "#/definitions/nullableAmount" }, "greenGrades": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "greenGradeFallback": { "$ref": "#/definitions/nullableAmount" }, "categories": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "parent"], "properties": { "name": { "$ref": "#/definitions/localized" }, "parent": { "$ref": "#/definitions/nullableId" } } } }, "partners": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "scene"], "properties": { "name": { "$ref": "#/definitions/localized" }, "scene": { "$ref": "#/definitions/nullableId" } } } }, "paymentMethods": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "$ref": "#/definitions/localized" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } } }, "names": { "type": "object", "additionalProperties": { "$ref": "#/definitions/localized" } } } };
var schema18 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/definitions/id" }, "name": { "$ref": "#/definitions/localized" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate28(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": ["string", "null"], "pattern": "^[^]{1,512}$", "x-form": "id" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^]{1,512}$" }, schema: "^[^]{1,512}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tiers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tierFallback === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tierFallback" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.creditBands === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditBands" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.creditBandFallback === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditBandFallback" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.greenGrades === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "greenGrades" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.greenGradeFallback === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "greenGradeFallback" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.categories === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.partners === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partners" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.paymentMethods === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethods" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.names === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema17.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data0 = data.tiers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate50(data0[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate50.errors : joinIssues(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.tiers.type, parentSchema: schema17.properties.tiers, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tierFallback !== void 0) {
      if (!validate54(data.tierFallback, { instancePath: instancePath + "/tierFallback", parentData: data, parentDataProperty: "tierFallback", rootData })) {
        vErrors = vErrors === null ? validate54.errors : joinIssues(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.creditBands !== void 0) {
      let data3 = data.creditBands;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate50(data3[i1], { instancePath: instancePath + "/creditBands/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate50.errors : joinIssues(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/creditBands", schemaPath: "#/properties/creditBands/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.creditBands.type, parentSchema: schema17.properties.creditBands, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.creditBandFallback !== void 0) {
      if (!validate54(data.creditBandFallback, { instancePath: instancePath + "/creditBandFallback", parentData: data, parentDataProperty: "creditBandFallback", rootData })) {
        vErrors = vErrors === null ? validate54.errors : joinIssues(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.greenGrades !== void 0) {
      let data6 = data.greenGrades;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate50(data6[i2], { instancePath: instancePath + "/greenGrades/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate50.errors : joinIssues(vErrors, validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/greenGrades", schemaPath: "#/properties/greenGrades/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.greenGrades.type, parentSchema: schema17.properties.greenGrades, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.greenGradeFallback !== void 0) {
      if (!validate54(data.greenGradeFallback, { instancePath: instancePath + "/greenGradeFallback", parentData: data, parentDataProperty: "greenGradeFallback", rootData })) {
        vErrors = vErrors === null ? validate54.errors : joinIssues(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.categories !== void 0) {
      let data9 = data.categories;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          let data10 = data9[key1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              const err14 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema17.properties.categories.additionalProperties.required, parentSchema: schema17.properties.categories.additionalProperties, data: data10 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data10.parent === void 0) {
              const err15 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "parent" }, schema: schema17.properties.categories.additionalProperties.required, parentSchema: schema17.properties.categories.additionalProperties, data: data10 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "name" || key2 === "parent")) {
                const err16 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema17.properties.categories.additionalProperties, data: data10 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data10.name !== void 0) {
              if (!validate28(data10.name, { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", parentData: data10, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
                errors = vErrors.length;
              }
            }
            if (data10.parent !== void 0) {
              if (!validate61(data10.parent, { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/parent", parentData: data10, parentDataProperty: "parent", rootData })) {
                vErrors = vErrors === null ? validate61.errors : joinIssues(vErrors, validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.categories.additionalProperties.type, parentSchema: schema17.properties.categories.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.categories.type, parentSchema: schema17.properties.categories, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data13 = data.partners;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          let data14 = data13[key3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.name === void 0) {
              const err19 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema17.properties.partners.additionalProperties.required, parentSchema: schema17.properties.partners.additionalProperties, data: data14 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data14.scene === void 0) {
              const err20 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/required", keyword: "required", params: { missingProperty: "scene" }, schema: schema17.properties.partners.additionalProperties.required, parentSchema: schema17.properties.partners.additionalProperties, data: data14 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key4 in data14) {
              if (!(key4 === "name" || key4 === "scene")) {
                const err21 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema17.properties.partners.additionalProperties, data: data14 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data14.name !== void 0) {
              if (!validate28(data14.name, { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", parentData: data14, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
                errors = vErrors.length;
              }
            }
            if (data14.scene !== void 0) {
              if (!validate61(data14.scene, { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scene", parentData: data14, parentDataProperty: "scene", rootData })) {
                vErrors = vErrors === null ? validate61.errors : joinIssues(vErrors, validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.partners.additionalProperties.type, parentSchema: schema17.properties.partners.additionalProperties, data: data14 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.partners.type, parentSchema: schema17.properties.partners, data: data13 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.paymentMethods !== void 0) {
      let data17 = data.paymentMethods;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key5 in data17) {
          let data18 = data17[key5];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.name === void 0) {
              const err24 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema17.properties.paymentMethods.additionalProperties.required, parentSchema: schema17.properties.paymentMethods.additionalProperties, data: data18 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data18.kind === void 0) {
              const err25 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema17.properties.paymentMethods.additionalProperties.required, parentSchema: schema17.properties.paymentMethods.additionalProperties, data: data18 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key6 in data18) {
              if (!(key6 === "name" || key6 === "kind")) {
                const err26 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema17.properties.paymentMethods.additionalProperties, data: data18 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data18.name !== void 0) {
              if (!validate28(data18.name, { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", parentData: data18, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
                errors = vErrors.length;
              }
            }
            if (data18.kind !== void 0) {
              let data20 = data18.kind;
              if (typeof data20 !== "string") {
                const err27 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/paymentMethods/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.paymentMethods.additionalProperties.properties.kind.type, parentSchema: schema17.properties.paymentMethods.additionalProperties.properties.kind, data: data20 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (!(data20 === "cash" || data20 === "card" || data20 === "transfer" || data20 === "stored" || data20 === "coupon" || data20 === "points" || data20 === "other")) {
                const err28 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/paymentMethods/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: schema17.properties.paymentMethods.additionalProperties.properties.kind.enum }, schema: schema17.properties.paymentMethods.additionalProperties.properties.kind.enum, parentSchema: schema17.properties.paymentMethods.additionalProperties.properties.kind, data: data20 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.paymentMethods.additionalProperties.type, parentSchema: schema17.properties.paymentMethods.additionalProperties, data: data18 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/paymentMethods", schemaPath: "#/properties/paymentMethods/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.paymentMethods.type, parentSchema: schema17.properties.paymentMethods, data: data17 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data21 = data.names;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key7 in data21) {
          if (!validate28(data21[key7], { instancePath: instancePath + "/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, schema: schema17.properties.names.type, parentSchema: schema17.properties.names, data: data21 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "required": ["categories", "tags", "memberTags", "brands", "channels", "stores", "scenes", "partners", "paymentMethods", "attributes", "input"], "properties": { "categories": { "$ref": "#/definitions/knownIds" }, "tags": { "$ref": "#/definitions/knownIds" }, "memberTags": { "$ref": "#/definitions/knownIds" }, "brands": { "$ref": "#/definitions/knownIds" }, "channels": { "$ref": "#/definitions/knownIds" }, "stores": { "$ref": "#/definitions/knownIds" }, "scenes": { "$ref": "#/definitions/knownIds" }, "partners": { "$ref": "#/definitions/knownIds" }, "paymentMethods": { "$ref": "#/definitions/knownIds" }, "attributes": { "type": "object", "additionalProperties": false, "required": ["member", "item", "purchase"], "properties": { "member": { "$ref": "#/definitions/attributes" }, "item": { "$ref": "#/definitions/attributes" }, "purchase": { "$ref": "#/definitions/attributes" } } }, "input": { "type": "object", "additionalProperties": false, "required": ["row", "money", "anonymous", "negativeItems", "zeroItems", "currency", "separator", "itemKinds", "purchase", "items", "members"], "properties": { "row": { "type": "string", "enum": ["item", "purchase"] }, "money": { "type": "string", "enum": ["decimal", "minor"] }, "anonymous": { "type": "string", "enum": ["reject", "skip"] }, "negativeItems": { "type": "string", "enum": ["reject", "drop", "adjustment"] }, "zeroItems": { "type": "string", "enum": ["keep", "drop"] }, "currency": { "$ref": "#/definitions/nullableId" }, "separator": { "type": "string", "pattern": "^[^]$", "x-form": "separator" }, "itemKinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "value", "kind"], "properties": { "field": { "$ref": "#/definitions/text" }, "value": { "$ref": "#/definitions/text" }, "kind": { "type": "string", "enum": ["goods", "delivery", "tax", "deposit", "fee", "adjustment"] } } } }, "purchase": { "$ref": "#/definitions/fields" }, "items": { "$ref": "#/definitions/fields" }, "members": { "$ref": "#/definitions/fields" } } } } };
var schema22 = { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate26(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "array", "items": { "$ref": "#/definitions/attribute" } };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["id", "type", "required", "min", "max", "unit", "values"], "properties": { "id": { "$ref": "#/definitions/id" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "$ref": "#/definitions/nullableFraction" }, "max": { "$ref": "#/definitions/nullableFraction" }, "unit": { "$ref": "#/definitions/nullableId" }, "values": { "$ref": "#/definitions/ids" } } };
var schema25 = { "type": ["string", "null"], "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" };
var pattern3 = new RegExp("^-?[0-9]{1,100}(/[0-9]{1,100})?$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,100}(/[0-9]{1,100})?$" }, schema: "^-?[0-9]{1,100}(/[0-9]{1,100})?$", parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "array", "items": { "$ref": "#/definitions/id" } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate26(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.required === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.min === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.max === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "required" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "values")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.type.type, parentSchema: schema24.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "number" || data1 === "text" || data1 === "choice" || data1 === "flag" || data1 === "date")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.type.enum }, schema: schema24.properties.type.enum, parentSchema: schema24.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "boolean") {
        const err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.required.type, parentSchema: schema24.properties.required, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.min !== void 0) {
      if (!validate83(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
        vErrors = vErrors === null ? validate83.errors : joinIssues(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.max !== void 0) {
      if (!validate83(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
        vErrors = vErrors === null ? validate83.errors : joinIssues(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate61(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate61.errors : joinIssues(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate87(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = vErrors === null ? validate87.errors : joinIssues(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate81(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate81.errors : joinIssues(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": { "$ref": "#/definitions/field" } };
var schema28 = { "type": "object", "additionalProperties": false, "required": ["from", "values"], "properties": { "from": { "$ref": "#/definitions/text" }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "values")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate29(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!validate29(data1[key1], { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.values.type, parentSchema: schema28.properties.values, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate98(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate98.errors : joinIssues(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[^]$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.categories === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.memberTags === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memberTags" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.brands === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brands" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.channels === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stores === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stores" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.scenes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenes" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.partners === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partners" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.paymentMethods === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethods" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.attributes === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attributes" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.input === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.categories !== void 0) {
      if (!validate69(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate69(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.memberTags !== void 0) {
      if (!validate69(data.memberTags, { instancePath: instancePath + "/memberTags", parentData: data, parentDataProperty: "memberTags", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.brands !== void 0) {
      if (!validate69(data.brands, { instancePath: instancePath + "/brands", parentData: data, parentDataProperty: "brands", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate69(data.channels, { instancePath: instancePath + "/channels", parentData: data, parentDataProperty: "channels", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.stores !== void 0) {
      if (!validate69(data.stores, { instancePath: instancePath + "/stores", parentData: data, parentDataProperty: "stores", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenes !== void 0) {
      if (!validate69(data.scenes, { instancePath: instancePath + "/scenes", parentData: data, parentDataProperty: "scenes", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.partners !== void 0) {
      if (!validate69(data.partners, { instancePath: instancePath + "/partners", parentData: data, parentDataProperty: "partners", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.paymentMethods !== void 0) {
      if (!validate69(data.paymentMethods, { instancePath: instancePath + "/paymentMethods", parentData: data, parentDataProperty: "paymentMethods", rootData })) {
        vErrors = vErrors === null ? validate69.errors : joinIssues(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributes !== void 0) {
      let data9 = data.attributes;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.member === void 0) {
          const err12 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "member" }, schema: schema21.properties.attributes.required, parentSchema: schema21.properties.attributes, data: data9 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data9.item === void 0) {
          const err13 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "item" }, schema: schema21.properties.attributes.required, parentSchema: schema21.properties.attributes, data: data9 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data9.purchase === void 0) {
          const err14 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "purchase" }, schema: schema21.properties.attributes.required, parentSchema: schema21.properties.attributes, data: data9 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "member" || key1 === "item" || key1 === "purchase")) {
            const err15 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema21.properties.attributes, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data9.member !== void 0) {
          if (!validate80(data9.member, { instancePath: instancePath + "/attributes/member", parentData: data9, parentDataProperty: "member", rootData })) {
            vErrors = vErrors === null ? validate80.errors : joinIssues(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
        if (data9.item !== void 0) {
          if (!validate80(data9.item, { instancePath: instancePath + "/attributes/item", parentData: data9, parentDataProperty: "item", rootData })) {
            vErrors = vErrors === null ? validate80.errors : joinIssues(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
        if (data9.purchase !== void 0) {
          if (!validate80(data9.purchase, { instancePath: instancePath + "/attributes/purchase", parentData: data9, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate80.errors : joinIssues(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.attributes.type, parentSchema: schema21.properties.attributes, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.input !== void 0) {
      let data13 = data.input;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.row === void 0) {
          const err17 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "row" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data13.money === void 0) {
          const err18 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "money" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data13.anonymous === void 0) {
          const err19 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "anonymous" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data13.negativeItems === void 0) {
          const err20 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "negativeItems" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data13.zeroItems === void 0) {
          const err21 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "zeroItems" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data13.currency === void 0) {
          const err22 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data13.separator === void 0) {
          const err23 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "separator" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data13.itemKinds === void 0) {
          const err24 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "itemKinds" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data13.purchase === void 0) {
          const err25 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "purchase" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data13.items === void 0) {
          const err26 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "items" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data13.members === void 0) {
          const err27 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "members" }, schema: schema21.properties.input.required, parentSchema: schema21.properties.input, data: data13 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data13) {
          if (!func2.call(schema21.properties.input.properties, key2)) {
            const err28 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema21.properties.input, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data13.row !== void 0) {
          let data14 = data13.row;
          if (typeof data14 !== "string") {
            const err29 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.row.type, parentSchema: schema21.properties.input.properties.row, data: data14 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (!(data14 === "item" || data14 === "purchase")) {
            const err30 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.row.enum }, schema: schema21.properties.input.properties.row.enum, parentSchema: schema21.properties.input.properties.row, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data13.money !== void 0) {
          let data15 = data13.money;
          if (typeof data15 !== "string") {
            const err31 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.money.type, parentSchema: schema21.properties.input.properties.money, data: data15 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (!(data15 === "decimal" || data15 === "minor")) {
            const err32 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.money.enum }, schema: schema21.properties.input.properties.money.enum, parentSchema: schema21.properties.input.properties.money, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data13.anonymous !== void 0) {
          let data16 = data13.anonymous;
          if (typeof data16 !== "string") {
            const err33 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.anonymous.type, parentSchema: schema21.properties.input.properties.anonymous, data: data16 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (!(data16 === "reject" || data16 === "skip")) {
            const err34 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.anonymous.enum }, schema: schema21.properties.input.properties.anonymous.enum, parentSchema: schema21.properties.input.properties.anonymous, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data13.negativeItems !== void 0) {
          let data17 = data13.negativeItems;
          if (typeof data17 !== "string") {
            const err35 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.negativeItems.type, parentSchema: schema21.properties.input.properties.negativeItems, data: data17 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (!(data17 === "reject" || data17 === "drop" || data17 === "adjustment")) {
            const err36 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.negativeItems.enum }, schema: schema21.properties.input.properties.negativeItems.enum, parentSchema: schema21.properties.input.properties.negativeItems, data: data17 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data13.zeroItems !== void 0) {
          let data18 = data13.zeroItems;
          if (typeof data18 !== "string") {
            const err37 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.zeroItems.type, parentSchema: schema21.properties.input.properties.zeroItems, data: data18 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (!(data18 === "keep" || data18 === "drop")) {
            const err38 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.zeroItems.enum }, schema: schema21.properties.input.properties.zeroItems.enum, parentSchema: schema21.properties.input.properties.zeroItems, data: data18 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data13.currency !== void 0) {
          if (!validate61(data13.currency, { instancePath: instancePath + "/input/currency", parentData: data13, parentDataProperty: "currency", rootData })) {
            vErrors = vErrors === null ? validate61.errors : joinIssues(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data13.separator !== void 0) {
          let data20 = data13.separator;
          if (typeof data20 === "string") {
            if (!pattern4.test(data20)) {
              const err39 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/pattern", keyword: "pattern", params: { pattern: "^[^]$" }, schema: "^[^]$", parentSchema: schema21.properties.input.properties.separator, data: data20 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.separator.type, parentSchema: schema21.properties.input.properties.separator, data: data20 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data13.itemKinds !== void 0) {
          let data21 = data13.itemKinds;
          if (Array.isArray(data21)) {
            const len0 = data21.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data22 = data21[i0];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.field === void 0) {
                  const err41 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "field" }, schema: schema21.properties.input.properties.itemKinds.items.required, parentSchema: schema21.properties.input.properties.itemKinds.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (data22.value === void 0) {
                  const err42 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema21.properties.input.properties.itemKinds.items.required, parentSchema: schema21.properties.input.properties.itemKinds.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data22.kind === void 0) {
                  const err43 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema21.properties.input.properties.itemKinds.items.required, parentSchema: schema21.properties.input.properties.itemKinds.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                for (const key3 in data22) {
                  if (!(key3 === "field" || key3 === "value" || key3 === "kind")) {
                    const err44 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema21.properties.input.properties.itemKinds.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data22.field !== void 0) {
                  if (!validate29(data22.field, { instancePath: instancePath + "/input/itemKinds/" + i0 + "/field", parentData: data22, parentDataProperty: "field", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
                    errors = vErrors.length;
                  }
                }
                if (data22.value !== void 0) {
                  if (!validate29(data22.value, { instancePath: instancePath + "/input/itemKinds/" + i0 + "/value", parentData: data22, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
                    errors = vErrors.length;
                  }
                }
                if (data22.kind !== void 0) {
                  let data25 = data22.kind;
                  if (typeof data25 !== "string") {
                    const err45 = { instancePath: instancePath + "/input/itemKinds/" + i0 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.input.properties.itemKinds.items.properties.kind.type, parentSchema: schema21.properties.input.properties.itemKinds.items.properties.kind, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  if (!(data25 === "goods" || data25 === "delivery" || data25 === "tax" || data25 === "deposit" || data25 === "fee" || data25 === "adjustment")) {
                    const err46 = { instancePath: instancePath + "/input/itemKinds/" + i0 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.input.properties.itemKinds.items.properties.kind.enum }, schema: schema21.properties.input.properties.itemKinds.items.properties.kind.enum, parentSchema: schema21.properties.input.properties.itemKinds.items.properties.kind, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.input.properties.itemKinds.items.type, parentSchema: schema21.properties.input.properties.itemKinds.items, data: data22 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/input/itemKinds", schemaPath: "#/properties/input/properties/itemKinds/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.input.properties.itemKinds.type, parentSchema: schema21.properties.input.properties.itemKinds, data: data21 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data13.purchase !== void 0) {
          if (!validate97(data13.purchase, { instancePath: instancePath + "/input/purchase", parentData: data13, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate97.errors : joinIssues(vErrors, validate97.errors);
            errors = vErrors.length;
          }
        }
        if (data13.items !== void 0) {
          if (!validate97(data13.items, { instancePath: instancePath + "/input/items", parentData: data13, parentDataProperty: "items", rootData })) {
            vErrors = vErrors === null ? validate97.errors : joinIssues(vErrors, validate97.errors);
            errors = vErrors.length;
          }
        }
        if (data13.members !== void 0) {
          if (!validate97(data13.members, { instancePath: instancePath + "/input/members", parentData: data13, parentDataProperty: "members", rootData })) {
            vErrors = vErrors === null ? validate97.errors : joinIssues(vErrors, validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.input.type, parentSchema: schema21.properties.input, data: data13 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "additionalProperties": false, "required": ["rates", "several", "excluded"], "properties": { "rates": { "type": "array", "items": { "$ref": "#/definitions/baseRate" } }, "several": { "type": "string", "enum": ["highest", "lowest", "add"] }, "excluded": { "$ref": "#/definitions/nullableCondition" } } };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["id", "currency", "points", "step", "when", "during", "items", "paidWith"], "properties": { "id": { "$ref": "#/definitions/id" }, "currency": { "$ref": "#/definitions/id" }, "points": { "$ref": "#/definitions/fraction" }, "step": { "$ref": "#/definitions/step" }, "when": { "$ref": "#/definitions/condition" }, "during": { "$ref": "#/definitions/ranges" }, "items": { "$ref": "#/definitions/nullableCondition" }, "paidWith": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 } } };
var schema31 = { "type": "string", "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,100}(/[0-9]{1,100})?$" }, schema: "^-?[0-9]{1,100}(/[0-9]{1,100})?$", parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "required": ["size", "full"], "properties": { "size": { "$ref": "#/definitions/fraction" }, "full": { "type": "boolean" } } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.full === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "full" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "full")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (!validate110(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
        vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.full !== void 0) {
      let data1 = data.full;
      if (typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/full", schemaPath: "#/properties/full/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.full.type, parentSchema: schema32.properties.full, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "if": { "type": "object", "required": ["all"], "properties": { "all": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#/definitions/condition" } } } }, "else": { "if": { "type": "object", "required": ["any"], "properties": { "any": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["any"], "properties": { "any": { "type": "array", "items": { "$ref": "#/definitions/condition" }, "minItems": 1 } } }, "else": { "if": { "type": "object", "required": ["not"], "properties": { "not": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["not"], "properties": { "not": { "$ref": "#/definitions/condition" } } }, "else": { "$ref": "#/definitions/test" } } } };
var wrapper0 = { validate: validate115 };
var schema34 = { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "enum": ["purchase.amount", "purchase.paid", "purchase.listed", "purchase.channel", "purchase.store", "purchase.partner", "purchase.scene", "purchase.currency", "purchase.coupons", "purchase.paymentMethods", "purchase.paymentShare", "purchase.carbon", "purchase.attribute", "items.amount", "items.paid", "items.listed", "items.quantity", "items.lines", "items.categories", "items.products", "item.kind", "item.sku", "item.categories", "item.tags", "item.brand", "item.greenGrade", "item.price", "item.quantity", "item.isDiscounted", "item.attribute", "member.tier", "member.creditBand", "member.creditScore", "member.tags", "member.age", "member.birthdayToday", "member.birthdayThisMonth", "member.daysFromBirthday", "member.joinedDay", "member.daysSinceJoined", "member.attribute", "member.balance", "member.points", "member.spend", "member.spendWithThis", "member.purchases", "member.averagePurchase", "member.purchaseNumber", "member.purchaseInRun", "member.daysSinceLastPurchase", "time.instant", "time.day", "time.weekday", "time.dayOfMonth", "time.month", "time.minute"] }, "params": { "$ref": "#/definitions/factParams" }, "operator": { "type": "string", "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/definitions/testValue" } } };
var schema35 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "items": { "$ref": "#/definitions/condition" }, "name": { "$ref": "#/definitions/id" }, "window": { "$ref": "#/definitions/counterWindow" } } };
var schema36 = { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year"] } } } };
var schema37 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.period === void 0 && (missing0 = "period")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.period !== void 0) {
          if ("days" !== data.period) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema36.then.required, parentSchema: schema36.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema36.then.required, parentSchema: schema36.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "period" || key0 === "days")) {
          const err5 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36.then, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data1 = data.period;
        if ("days" !== data1) {
          const err6 = { instancePath: instancePath + "/period", schemaPath: "#/then/properties/period/const", keyword: "const", params: { allowedValue: "days" }, schema: "days", parentSchema: schema36.then.properties.period, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate120(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema36.then.type, parentSchema: schema36.then, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err8 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "period" }, schema: schema36.else.required, parentSchema: schema36.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "period")) {
          const err9 = { instancePath, schemaPath: "#/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema36.else, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data3 = data.period;
        if (typeof data3 !== "string") {
          const err10 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema36.else.properties.period.type, parentSchema: schema36.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!(data3 === "lifetime" || data3 === "day" || data3 === "week" || data3 === "month" || data3 === "quarter" || data3 === "year")) {
          const err11 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/enum", keyword: "enum", params: { allowedValues: schema36.else.properties.period.enum }, schema: schema36.else.properties.period.enum, parentSchema: schema36.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema36.else.type, parentSchema: schema36.else, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema36.if, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.period !== void 0) {
      let data4 = data.period;
      if (typeof data4 !== "string") {
        const err15 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.period.type, parentSchema: schema36.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data4 === "lifetime" || data4 === "day" || data4 === "week" || data4 === "month" || data4 === "quarter" || data4 === "year" || data4 === "days")) {
        const err16 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: schema36.properties.period.enum }, schema: schema36.properties.period.enum, parentSchema: schema36.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "items" || key0 === "name" || key0 === "window")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : joinIssues(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate26(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate119(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        vErrors = vErrors === null ? validate119.errors : joinIssues(vErrors, validate119.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": ["null", "boolean", "integer", "string", "array"], "minimum": -9007199254740991, "maximum": 9007199254740991, "items": { "type": ["integer", "string"], "minimum": -9007199254740991, "maximum": 9007199254740991 } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type }, schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema38.items.type }, schema: schema38.items.type, parentSchema: schema38.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fact" || key0 === "params" || key0 === "operator" || key0 === "value")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.fact.type, parentSchema: schema34.properties.fact, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "purchase.amount" || data0 === "purchase.paid" || data0 === "purchase.listed" || data0 === "purchase.channel" || data0 === "purchase.store" || data0 === "purchase.partner" || data0 === "purchase.scene" || data0 === "purchase.currency" || data0 === "purchase.coupons" || data0 === "purchase.paymentMethods" || data0 === "purchase.paymentShare" || data0 === "purchase.carbon" || data0 === "purchase.attribute" || data0 === "items.amount" || data0 === "items.paid" || data0 === "items.listed" || data0 === "items.quantity" || data0 === "items.lines" || data0 === "items.categories" || data0 === "items.products" || data0 === "item.kind" || data0 === "item.sku" || data0 === "item.categories" || data0 === "item.tags" || data0 === "item.brand" || data0 === "item.greenGrade" || data0 === "item.price" || data0 === "item.quantity" || data0 === "item.isDiscounted" || data0 === "item.attribute" || data0 === "member.tier" || data0 === "member.creditBand" || data0 === "member.creditScore" || data0 === "member.tags" || data0 === "member.age" || data0 === "member.birthdayToday" || data0 === "member.birthdayThisMonth" || data0 === "member.daysFromBirthday" || data0 === "member.joinedDay" || data0 === "member.daysSinceJoined" || data0 === "member.attribute" || data0 === "member.balance" || data0 === "member.points" || data0 === "member.spend" || data0 === "member.spendWithThis" || data0 === "member.purchases" || data0 === "member.averagePurchase" || data0 === "member.purchaseNumber" || data0 === "member.purchaseInRun" || data0 === "member.daysSinceLastPurchase" || data0 === "time.instant" || data0 === "time.day" || data0 === "time.weekday" || data0 === "time.dayOfMonth" || data0 === "time.month" || data0 === "time.minute")) {
        const err5 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: schema34.properties.fact.enum }, schema: schema34.properties.fact.enum, parentSchema: schema34.properties.fact, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.params !== void 0) {
      if (!validate117(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData })) {
        vErrors = vErrors === null ? validate117.errors : joinIssues(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.operator.type, parentSchema: schema34.properties.operator, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "equal" || data2 === "notEqual" || data2 === "in" || data2 === "notIn" || data2 === "contains" || data2 === "doesNotContain" || data2 === "lessThan" || data2 === "lessThanInclusive" || data2 === "greaterThan" || data2 === "greaterThanInclusive")) {
        const err7 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema34.properties.operator.enum }, schema: schema34.properties.operator.enum, parentSchema: schema34.properties.operator, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate124(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate124.errors : joinIssues(vErrors, validate124.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.all === void 0 && (missing0 = "all")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.all === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "all" }, schema: schema33.then.required, parentSchema: schema33.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "all")) {
          const err4 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33.then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.all !== void 0) {
        let data0 = data.all;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : joinIssues(vErrors, wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/all", schemaPath: "#/then/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema33.then.properties.all.type, parentSchema: schema33.then.properties.all, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema33.then.type, parentSchema: schema33.then, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    const _errs11 = errors;
    let valid4 = true;
    const _errs12 = errors;
    if (errors === _errs12) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.any === void 0 && (missing1 = "any")) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs14 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.any === void 0) {
          const err9 = { instancePath, schemaPath: "#/else/then/required", keyword: "required", params: { missingProperty: "any" }, schema: schema33.else.then.required, parentSchema: schema33.else.then, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data) {
          if (!(key1 === "any")) {
            const err10 = { instancePath, schemaPath: "#/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema33.else.then, data };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.any !== void 0) {
          let data2 = data.any;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err11 = { instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33.else.then.properties.any, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!wrapper0.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? wrapper0.validate.errors : joinIssues(vErrors, wrapper0.validate.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema33.else.then.properties.any.type, parentSchema: schema33.else.then.properties.any, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "object" }, schema: schema33.else.then.type, parentSchema: schema33.else.then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid4 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs20 = errors;
      const _errs21 = errors;
      let valid8 = true;
      const _errs22 = errors;
      if (errors === _errs22) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.not === void 0 && (missing2 = "not")) {
            const err14 = {};
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        } else {
          const err15 = {};
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      var _valid2 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs24 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.not === void 0) {
            const err16 = { instancePath, schemaPath: "#/else/else/then/required", keyword: "required", params: { missingProperty: "not" }, schema: schema33.else.else.then.required, parentSchema: schema33.else.else.then, data };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          for (const key2 in data) {
            if (!(key2 === "not")) {
              const err17 = { instancePath, schemaPath: "#/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema33.else.else.then, data };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.not !== void 0) {
            if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : joinIssues(vErrors, wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err18 = { instancePath, schemaPath: "#/else/else/then/type", keyword: "type", params: { type: "object" }, schema: schema33.else.else.then.type, parentSchema: schema33.else.else.then, data };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        var _valid2 = _errs24 === errors;
        valid8 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs28 = errors;
        if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate116.errors : joinIssues(vErrors, validate116.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs28 === errors;
        valid8 = _valid2;
        ifClause2 = "else";
      }
      if (!valid8) {
        const err19 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema33.else.else.if, parentSchema: schema33.else.else, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid1 = _errs20 === errors;
      valid4 = _valid1;
      ifClause1 = "else";
    }
    if (!valid4) {
      const err20 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema33.else.if, parentSchema: schema33.else, data };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err21 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema33.if, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": ["array", "null"], "items": { "$ref": "#/definitions/range" }, "minItems": 1 };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["from", "until"], "properties": { "from": { "$ref": "#/definitions/nullableInteger" }, "until": { "$ref": "#/definitions/nullableInteger" } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "until")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate43(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate43.errors : joinIssues(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate43(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate43.errors : joinIssues(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate129(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate129.errors : joinIssues(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var schema41 = { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/condition" } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate115.errors : joinIssues(vErrors, validate115.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema41.if, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.paidWith === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidWith" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "currency" || key0 === "points" || key0 === "step" || key0 === "when" || key0 === "during" || key0 === "items" || key0 === "paidWith")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate26(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      if (!validate110(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
        vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.step !== void 0) {
      if (!validate112(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
        vErrors = vErrors === null ? validate112.errors : joinIssues(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate115(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate115.errors : joinIssues(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate128(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate128.errors : joinIssues(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate134(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate134.errors : joinIssues(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.paidWith !== void 0) {
      let data7 = data.paidWith;
      if (!Array.isArray(data7) && data7 !== null) {
        const err9 = { instancePath: instancePath + "/paidWith", schemaPath: "#/properties/paidWith/type", keyword: "type", params: { type: schema30.properties.paidWith.type }, schema: schema30.properties.paidWith.type, parentSchema: schema30.properties.paidWith, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/paidWith", schemaPath: "#/properties/paidWith/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.paidWith, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data7[i0], { instancePath: instancePath + "/paidWith/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rates === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rates" }, schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.several === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "several" }, schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.excluded === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excluded" }, schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rates" || key0 === "several" || key0 === "excluded")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rates !== void 0) {
      let data0 = data.rates;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data0[i0], { instancePath: instancePath + "/rates/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate107.errors : joinIssues(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.rates.type, parentSchema: schema29.properties.rates, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.several !== void 0) {
      let data2 = data.several;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/several", schemaPath: "#/properties/several/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.several.type, parentSchema: schema29.properties.several, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "highest" || data2 === "lowest" || data2 === "add")) {
        const err6 = { instancePath: instancePath + "/several", schemaPath: "#/properties/several/enum", keyword: "enum", params: { allowedValues: schema29.properties.several.enum }, schema: schema29.properties.several.enum, parentSchema: schema29.properties.several, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      if (!validate134(data.excluded, { instancePath: instancePath + "/excluded", parentData: data, parentDataProperty: "excluded", rootData })) {
        vErrors = vErrors === null ? validate134.errors : joinIssues(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "runs", "audience", "budgets", "limits", "excludes"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "runs": { "$ref": "#/definitions/range" }, "audience": { "$ref": "#/definitions/condition" }, "budgets": { "type": "array", "items": { "$ref": "#/definitions/budget" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "excludes": { "$ref": "#/definitions/ids" } } };
var schema43 = { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per", "end"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "type": "string", "enum": ["campaign", "day", "week", "month", "quarter", "year"] }, "end": { "type": "string", "enum": ["pay-rest", "pay-nothing", "pay-in-full"] } } };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["unit", "amount"], "properties": { "unit": { "type": "string", "enum": ["points", "money", "times"] }, "amount": { "$ref": "#/definitions/count" } } };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unit" || key0 === "amount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.unit.type, parentSchema: schema44.properties.unit, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "points" || data0 === "money" || data0 === "times")) {
        const err4 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema44.properties.unit.enum }, schema: schema44.properties.unit.enum, parentSchema: schema44.properties.unit, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate120(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
        vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quota === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quota" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.per === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.end === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "quota" || key0 === "per" || key0 === "end")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.quota !== void 0) {
      if (!validate148(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData })) {
        vErrors = vErrors === null ? validate148.errors : joinIssues(vErrors, validate148.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0) {
      let data2 = data.per;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.per.type, parentSchema: schema43.properties.per, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "campaign" || data2 === "day" || data2 === "week" || data2 === "month" || data2 === "quarter" || data2 === "year")) {
        const err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema43.properties.per.enum }, schema: schema43.properties.per.enum, parentSchema: schema43.properties.per, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data3 = data.end;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.end.type, parentSchema: schema43.properties.end, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "pay-rest" || data3 === "pay-nothing" || data3 === "pay-in-full")) {
        const err8 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/enum", keyword: "enum", params: { allowedValues: schema43.properties.end.enum }, schema: schema43.properties.end.enum, parentSchema: schema43.properties.end, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "$ref": "#/definitions/limitPeriod" } } };
var schema46 = { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign"] } } } };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.period === void 0 && (missing0 = "period")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.period !== void 0) {
          if ("days" !== data.period) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema46.then.required, parentSchema: schema46.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema46.then.required, parentSchema: schema46.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "period" || key0 === "days")) {
          const err5 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema46.then, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data1 = data.period;
        if ("days" !== data1) {
          const err6 = { instancePath: instancePath + "/period", schemaPath: "#/then/properties/period/const", keyword: "const", params: { allowedValue: "days" }, schema: "days", parentSchema: schema46.then.properties.period, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate120(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema46.then.type, parentSchema: schema46.then, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err8 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "period" }, schema: schema46.else.required, parentSchema: schema46.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "period")) {
          const err9 = { instancePath, schemaPath: "#/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema46.else, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data3 = data.period;
        if (typeof data3 !== "string") {
          const err10 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema46.else.properties.period.type, parentSchema: schema46.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!(data3 === "purchase" || data3 === "day" || data3 === "week" || data3 === "month" || data3 === "quarter" || data3 === "year" || data3 === "campaign")) {
          const err11 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/enum", keyword: "enum", params: { allowedValues: schema46.else.properties.period.enum }, schema: schema46.else.properties.period.enum, parentSchema: schema46.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema46.else.type, parentSchema: schema46.else, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema46.if, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.period !== void 0) {
      let data4 = data.period;
      if (typeof data4 !== "string") {
        const err15 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema46.properties.period.type, parentSchema: schema46.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data4 === "purchase" || data4 === "day" || data4 === "week" || data4 === "month" || data4 === "quarter" || data4 === "year" || data4 === "campaign" || data4 === "days")) {
        const err16 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: schema46.properties.period.enum }, schema: schema46.properties.period.enum, parentSchema: schema46.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quota === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quota" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.per === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "quota" || key0 === "per")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.quota !== void 0) {
      if (!validate148(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData })) {
        vErrors = vErrors === null ? validate148.errors : joinIssues(vErrors, validate148.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0) {
      if (!validate155(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData })) {
        vErrors = vErrors === null ? validate155.errors : joinIssues(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.runs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.audience === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audience" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.budgets === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budgets" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.excludes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excludes" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "runs" || key0 === "audience" || key0 === "budgets" || key0 === "limits" || key0 === "excludes")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.runs !== void 0) {
      if (!validate129(data.runs, { instancePath: instancePath + "/runs", parentData: data, parentDataProperty: "runs", rootData })) {
        vErrors = vErrors === null ? validate129.errors : joinIssues(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0) {
      if (!validate115(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        vErrors = vErrors === null ? validate115.errors : joinIssues(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.budgets !== void 0) {
      let data4 = data.budgets;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate146(data4[i0], { instancePath: instancePath + "/budgets/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate146.errors : joinIssues(vErrors, validate146.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.budgets.type, parentSchema: schema42.properties.budgets, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data6 = data.limits;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate152(data6[i1], { instancePath: instancePath + "/limits/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate152.errors : joinIssues(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema42.properties.limits.type, parentSchema: schema42.properties.limits, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      if (!validate87(data.excludes, { instancePath: instancePath + "/excludes", parentData: data, parentDataProperty: "excludes", rootData })) {
        vErrors = vErrors === null ? validate87.errors : joinIssues(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "when", "items", "effect", "group", "lane", "limits", "overrides", "reason"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/id" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" }, "items": { "$ref": "#/definitions/nullableCondition" }, "effect": { "$ref": "#/definitions/effect" }, "group": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/group" } }, "lane": { "$ref": "#/definitions/nullableId" }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "overrides": { "$ref": "#/definitions/ids" }, "reason": { "type": ["string", "null"] } } };
var schema48 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["give", "multiply", "discount", "buy-get", "bundle"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "give" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points", "per"], "properties": { "kind": { "const": "give" }, "points": { "$ref": "#/definitions/fraction" }, "per": { "$ref": "#/definitions/givePer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "multiply" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "factor"], "properties": { "kind": { "const": "multiply" }, "factor": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "discount" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "units", "each", "amount", "floor"], "properties": { "kind": { "const": "discount" }, "units": { "$ref": "#/definitions/discountUnits" }, "each": { "type": "string", "enum": ["unit", "line", "order"] }, "amount": { "$ref": "#/definitions/discountAmount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "buy-get" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "buy", "getItems", "get", "share", "repeat", "floor"], "properties": { "kind": { "const": "buy-get" }, "buy": { "$ref": "#/definitions/count" }, "getItems": { "$ref": "#/definitions/nullableCondition" }, "get": { "$ref": "#/definitions/count" }, "share": { "$ref": "#/definitions/fraction" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "bundle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "parts", "amount", "repeat", "floor"], "properties": { "kind": { "const": "bundle" }, "parts": { "type": "array", "items": { "$ref": "#/definitions/bundlePart" }, "minItems": 1 }, "amount": { "$ref": "#/definitions/bundleAmount" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }] };
var schema49 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["purchase", "line", "unit", "spend", "measure", "carbon"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "purchase" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "purchase" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "line" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "unit" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "unit" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "spend" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "spend" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "measure" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "attribute", "step"], "properties": { "kind": { "const": "measure" }, "attribute": { "$ref": "#/definitions/id" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "carbon" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "carbon" }, "step": { "$ref": "#/definitions/step" } } } }] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("purchase" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[0].then.required, parentSchema: schema49.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema49.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("purchase" !== data1) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "purchase" }, schema: "purchase", parentSchema: schema49.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[0].then.type, parentSchema: schema49.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[0].if, parentSchema: schema49.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  const _errs11 = errors;
  let valid4 = true;
  const _errs12 = errors;
  if (errors === _errs12) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("line" !== data.kind) {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    } else {
      const err10 = {};
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid1 = _errs12 === errors;
  errors = _errs11;
  if (vErrors !== null) {
    if (_errs11) {
      vErrors.length = _errs11;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[1].then.required, parentSchema: schema49.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind")) {
          const err12 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema49.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("line" !== data3) {
          const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "line" }, schema: "line", parentSchema: schema49.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[1].then.type, parentSchema: schema49.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err15 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[1].if, parentSchema: schema49.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  const _errs20 = errors;
  let valid7 = true;
  const _errs21 = errors;
  if (errors === _errs21) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err16 = {};
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("unit" !== data.kind) {
            const err17 = {};
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    } else {
      const err18 = {};
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
  }
  var _valid2 = _errs21 === errors;
  errors = _errs20;
  if (vErrors !== null) {
    if (_errs20) {
      vErrors.length = _errs20;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs24 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err19 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[2].then.required, parentSchema: schema49.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind")) {
          const err20 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema49.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data5 = data.kind;
        if ("unit" !== data5) {
          const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "unit" }, schema: "unit", parentSchema: schema49.allOf[2].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[2].then.type, parentSchema: schema49.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    var _valid2 = _errs24 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err23 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[2].if, parentSchema: schema49.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  const _errs29 = errors;
  let valid10 = true;
  const _errs30 = errors;
  if (errors === _errs30) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        const err24 = {};
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("spend" !== data.kind) {
            const err25 = {};
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    } else {
      const err26 = {};
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
  }
  var _valid3 = _errs30 === errors;
  errors = _errs29;
  if (vErrors !== null) {
    if (_errs29) {
      vErrors.length = _errs29;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs33 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err27 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[3].then.required, parentSchema: schema49.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err28 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema49.allOf[3].then.required, parentSchema: schema49.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "step")) {
          const err29 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema49.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data7 = data.kind;
        if ("spend" !== data7) {
          const err30 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "spend" }, schema: "spend", parentSchema: schema49.allOf[3].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.step !== void 0) {
        if (!validate112(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate112.errors : joinIssues(vErrors, validate112.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err31 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[3].then.type, parentSchema: schema49.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    var _valid3 = _errs33 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err32 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[3].if, parentSchema: schema49.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  const _errs39 = errors;
  let valid13 = true;
  const _errs40 = errors;
  if (errors === _errs40) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind")) {
        const err33 = {};
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("measure" !== data.kind) {
            const err34 = {};
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    } else {
      const err35 = {};
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
  }
  var _valid4 = _errs40 === errors;
  errors = _errs39;
  if (vErrors !== null) {
    if (_errs39) {
      vErrors.length = _errs39;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs43 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err36 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[4].then.required, parentSchema: schema49.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data.attribute === void 0) {
        const err37 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "attribute" }, schema: schema49.allOf[4].then.required, parentSchema: schema49.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema49.allOf[4].then.required, parentSchema: schema49.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "attribute" || key4 === "step")) {
          const err39 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema49.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data10 = data.kind;
        if ("measure" !== data10) {
          const err40 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "measure" }, schema: "measure", parentSchema: schema49.allOf[4].then.properties.kind, data: data10 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
      if (data.attribute !== void 0) {
        if (!validate26(data.attribute, { instancePath: instancePath + "/attribute", parentData: data, parentDataProperty: "attribute", rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.step !== void 0) {
        if (!validate112(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate112.errors : joinIssues(vErrors, validate112.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err41 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[4].then.type, parentSchema: schema49.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    }
    var _valid4 = _errs43 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err42 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[4].if, parentSchema: schema49.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  const _errs50 = errors;
  let valid16 = true;
  const _errs51 = errors;
  if (errors === _errs51) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind")) {
        const err43 = {};
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("carbon" !== data.kind) {
            const err44 = {};
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    } else {
      const err45 = {};
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
  }
  var _valid5 = _errs51 === errors;
  errors = _errs50;
  if (vErrors !== null) {
    if (_errs50) {
      vErrors.length = _errs50;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs54 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err46 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[5].then.required, parentSchema: schema49.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err47 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema49.allOf[5].then.required, parentSchema: schema49.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "step")) {
          const err48 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema49.allOf[5].then, data };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data14 = data.kind;
        if ("carbon" !== data14) {
          const err49 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "carbon" }, schema: "carbon", parentSchema: schema49.allOf[5].then.properties.kind, data: data14 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
      if (data.step !== void 0) {
        if (!validate112(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate112.errors : joinIssues(vErrors, validate112.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err50 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[5].then.type, parentSchema: schema49.allOf[5].then, data };
      if (vErrors === null) {
        vErrors = [err50];
      } else {
        vErrors.push(err50);
      }
      errors++;
    }
    var _valid5 = _errs54 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    const err51 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[5].if, parentSchema: schema49.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err52 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data16 = data.kind;
      if (typeof data16 !== "string") {
        const err53 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.kind.type, parentSchema: schema49.properties.kind, data: data16 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (!(data16 === "purchase" || data16 === "line" || data16 === "unit" || data16 === "spend" || data16 === "measure" || data16 === "carbon")) {
        const err54 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.kind.enum }, schema: schema49.properties.kind.enum, parentSchema: schema49.properties.kind, data: data16 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["all", "range", "every", "cheapest", "dearest", "complete-groups"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "all" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "all" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "range" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "from", "to", "of"], "properties": { "kind": { "const": "range" }, "from": { "$ref": "#/definitions/count" }, "to": { "$ref": "#/definitions/nullableCount" }, "of": { "type": "string", "enum": ["line", "together"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "every" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "n"], "properties": { "kind": { "const": "every" }, "n": { "$ref": "#/definitions/count" }, "of": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cheapest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "cheapest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "dearest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "dearest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "complete-groups" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "size"], "properties": { "kind": { "const": "complete-groups" }, "size": { "$ref": "#/definitions/count" } } } }] };
var schema51 = { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("all" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[0].then.required, parentSchema: schema50.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema50.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("all" !== data1) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "all" }, schema: "all", parentSchema: schema50.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[0].then.type, parentSchema: schema50.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[0].if, parentSchema: schema50.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  const _errs11 = errors;
  let valid4 = true;
  const _errs12 = errors;
  if (errors === _errs12) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("range" !== data.kind) {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    } else {
      const err10 = {};
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid1 = _errs12 === errors;
  errors = _errs11;
  if (vErrors !== null) {
    if (_errs11) {
      vErrors.length = _errs11;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[1].then.required, parentSchema: schema50.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.from === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "from" }, schema: schema50.allOf[1].then.required, parentSchema: schema50.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.to === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "to" }, schema: schema50.allOf[1].then.required, parentSchema: schema50.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.of === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "of" }, schema: schema50.allOf[1].then.required, parentSchema: schema50.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "from" || key1 === "to" || key1 === "of")) {
          const err15 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema50.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("range" !== data3) {
          const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "range" }, schema: "range", parentSchema: schema50.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.from !== void 0) {
        if (!validate120(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      if (data.to !== void 0) {
        if (!validate179(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
          vErrors = vErrors === null ? validate179.errors : joinIssues(vErrors, validate179.errors);
          errors = vErrors.length;
        }
      }
      if (data.of !== void 0) {
        let data6 = data.of;
        if (typeof data6 !== "string") {
          const err17 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/1/then/properties/of/type", keyword: "type", params: { type: "string" }, schema: schema50.allOf[1].then.properties.of.type, parentSchema: schema50.allOf[1].then.properties.of, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!(data6 === "line" || data6 === "together")) {
          const err18 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/1/then/properties/of/enum", keyword: "enum", params: { allowedValues: schema50.allOf[1].then.properties.of.enum }, schema: schema50.allOf[1].then.properties.of.enum, parentSchema: schema50.allOf[1].then.properties.of, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    } else {
      const err19 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[1].then.type, parentSchema: schema50.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err20 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[1].if, parentSchema: schema50.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  const _errs24 = errors;
  let valid7 = true;
  const _errs25 = errors;
  if (errors === _errs25) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err21 = {};
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("every" !== data.kind) {
            const err22 = {};
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    } else {
      const err23 = {};
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
  }
  var _valid2 = _errs25 === errors;
  errors = _errs24;
  if (vErrors !== null) {
    if (_errs24) {
      vErrors.length = _errs24;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs28 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[2].then.required, parentSchema: schema50.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.n === void 0) {
        const err25 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "n" }, schema: schema50.allOf[2].then.required, parentSchema: schema50.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "n" || key2 === "of")) {
          const err26 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema50.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data8 = data.kind;
        if ("every" !== data8) {
          const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "every" }, schema: "every", parentSchema: schema50.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (data.n !== void 0) {
        if (!validate120(data.n, { instancePath: instancePath + "/n", parentData: data, parentDataProperty: "n", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      if (data.of !== void 0) {
        let data10 = data.of;
        if ("line" !== data10) {
          const err28 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/2/then/properties/of/const", keyword: "const", params: { allowedValue: "line" }, schema: "line", parentSchema: schema50.allOf[2].then.properties.of, data: data10 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    } else {
      const err29 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[2].then.type, parentSchema: schema50.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    var _valid2 = _errs28 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err30 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[2].if, parentSchema: schema50.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  const _errs35 = errors;
  let valid10 = true;
  const _errs36 = errors;
  if (errors === _errs36) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        const err31 = {};
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("cheapest" !== data.kind) {
            const err32 = {};
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    } else {
      const err33 = {};
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
  }
  var _valid3 = _errs36 === errors;
  errors = _errs35;
  if (vErrors !== null) {
    if (_errs35) {
      vErrors.length = _errs35;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err34 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[3].then.required, parentSchema: schema50.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data.count === void 0) {
        const err35 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "count" }, schema: schema50.allOf[3].then.required, parentSchema: schema50.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "count")) {
          const err36 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema50.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data12 = data.kind;
        if ("cheapest" !== data12) {
          const err37 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "cheapest" }, schema: "cheapest", parentSchema: schema50.allOf[3].then.properties.kind, data: data12 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
      if (data.count !== void 0) {
        if (!validate120(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err38 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[3].then.type, parentSchema: schema50.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    var _valid3 = _errs39 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err39 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[3].if, parentSchema: schema50.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  const _errs45 = errors;
  let valid13 = true;
  const _errs46 = errors;
  if (errors === _errs46) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind")) {
        const err40 = {};
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("dearest" !== data.kind) {
            const err41 = {};
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      }
    } else {
      const err42 = {};
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    }
  }
  var _valid4 = _errs46 === errors;
  errors = _errs45;
  if (vErrors !== null) {
    if (_errs45) {
      vErrors.length = _errs45;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs49 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err43 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[4].then.required, parentSchema: schema50.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (data.count === void 0) {
        const err44 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "count" }, schema: schema50.allOf[4].then.required, parentSchema: schema50.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "count")) {
          const err45 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema50.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data15 = data.kind;
        if ("dearest" !== data15) {
          const err46 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "dearest" }, schema: "dearest", parentSchema: schema50.allOf[4].then.properties.kind, data: data15 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
      if (data.count !== void 0) {
        if (!validate120(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err47 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[4].then.type, parentSchema: schema50.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        vErrors.push(err47);
      }
      errors++;
    }
    var _valid4 = _errs49 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err48 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[4].if, parentSchema: schema50.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  const _errs55 = errors;
  let valid16 = true;
  const _errs56 = errors;
  if (errors === _errs56) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind")) {
        const err49 = {};
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("complete-groups" !== data.kind) {
            const err50 = {};
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      }
    } else {
      const err51 = {};
      if (vErrors === null) {
        vErrors = [err51];
      } else {
        vErrors.push(err51);
      }
      errors++;
    }
  }
  var _valid5 = _errs56 === errors;
  errors = _errs55;
  if (vErrors !== null) {
    if (_errs55) {
      vErrors.length = _errs55;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs59 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err52 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.allOf[5].then.required, parentSchema: schema50.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (data.size === void 0) {
        const err53 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "size" }, schema: schema50.allOf[5].then.required, parentSchema: schema50.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "size")) {
          const err54 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema50.allOf[5].then, data };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data18 = data.kind;
        if ("complete-groups" !== data18) {
          const err55 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "complete-groups" }, schema: "complete-groups", parentSchema: schema50.allOf[5].then.properties.kind, data: data18 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
      if (data.size !== void 0) {
        if (!validate120(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err56 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema50.allOf[5].then.type, parentSchema: schema50.allOf[5].then, data };
      if (vErrors === null) {
        vErrors = [err56];
      } else {
        vErrors.push(err56);
      }
      errors++;
    }
    var _valid5 = _errs59 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    const err57 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.allOf[5].if, parentSchema: schema50.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err58 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err58];
      } else {
        vErrors.push(err58);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data20 = data.kind;
      if (typeof data20 !== "string") {
        const err59 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.kind.type, parentSchema: schema50.properties.kind, data: data20 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (!(data20 === "all" || data20 === "range" || data20 === "every" || data20 === "cheapest" || data20 === "dearest" || data20 === "complete-groups")) {
        const err60 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.properties.kind.enum }, schema: schema50.properties.kind.enum, parentSchema: schema50.properties.kind, data: data20 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price", "per-full"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "per-full" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "stepMinor", "minor"], "properties": { "kind": { "const": "per-full" }, "stepMinor": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/amount" } } } }] };
var schema53 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("share" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[0].then.required, parentSchema: schema52.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema52.allOf[0].then.required, parentSchema: schema52.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "share" || key0 === "most")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema52.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("share" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema52.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate110(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
      if (data.most !== void 0) {
        if (!validate188(data.most, { instancePath: instancePath + "/most", parentData: data, parentDataProperty: "most", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[0].then.type, parentSchema: schema52.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[0].if, parentSchema: schema52.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  const _errs13 = errors;
  let valid4 = true;
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("money" !== data.kind) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    } else {
      const err11 = {};
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[1].then.required, parentSchema: schema52.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema52.allOf[1].then.required, parentSchema: schema52.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "minor")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema52.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data5 = data.kind;
        if ("money" !== data5) {
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema52.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[1].then.type, parentSchema: schema52.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    var _valid1 = _errs17 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[1].if, parentSchema: schema52.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  const _errs23 = errors;
  let valid7 = true;
  const _errs24 = errors;
  if (errors === _errs24) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err18 = {};
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("price" !== data.kind) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    } else {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var _valid2 = _errs24 === errors;
  errors = _errs23;
  if (vErrors !== null) {
    if (_errs23) {
      vErrors.length = _errs23;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs27 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "minor")) {
          const err23 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema52.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data8 = data.kind;
        if ("price" !== data8) {
          const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "price" }, schema: "price", parentSchema: schema52.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err25 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[2].then.type, parentSchema: schema52.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err26 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[2].if, parentSchema: schema52.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  const _errs33 = errors;
  let valid10 = true;
  const _errs34 = errors;
  if (errors === _errs34) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("per-full" !== data.kind) {
            const err28 = {};
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    } else {
      const err29 = {};
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
  }
  var _valid3 = _errs34 === errors;
  errors = _errs33;
  if (vErrors !== null) {
    if (_errs33) {
      vErrors.length = _errs33;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs37 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err30 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data.stepMinor === void 0) {
        const err31 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "stepMinor" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err32 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "stepMinor" || key3 === "minor")) {
          const err33 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema52.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data11 = data.kind;
        if ("per-full" !== data11) {
          const err34 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "per-full" }, schema: "per-full", parentSchema: schema52.allOf[3].then.properties.kind, data: data11 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data.stepMinor !== void 0) {
        if (!validate120(data.stepMinor, { instancePath: instancePath + "/stepMinor", parentData: data, parentDataProperty: "stepMinor", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err35 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[3].then.type, parentSchema: schema52.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
    var _valid3 = _errs37 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err36 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[3].if, parentSchema: schema52.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data14 = data.kind;
      if (typeof data14 !== "string") {
        const err38 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.kind.type, parentSchema: schema52.properties.kind, data: data14 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (!(data14 === "share" || data14 === "money" || data14 === "price" || data14 === "per-full")) {
        const err39 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.kind.enum }, schema: schema52.properties.kind.enum, parentSchema: schema52.properties.kind, data: data14 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/discountFloor" } };
var schema55 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "share", "item"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "item" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "item" } } } }] };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("money" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema55.allOf[0].then.required, parentSchema: schema55.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema55.allOf[0].then.required, parentSchema: schema55.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "minor")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema55.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("money" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema55.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema55.allOf[0].then.type, parentSchema: schema55.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema55.allOf[0].if, parentSchema: schema55.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  const _errs12 = errors;
  let valid4 = true;
  const _errs13 = errors;
  if (errors === _errs13) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("share" !== data.kind) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    } else {
      const err11 = {};
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid1 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema55.allOf[1].then.required, parentSchema: schema55.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema55.allOf[1].then.required, parentSchema: schema55.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "share")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema55.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data4 = data.kind;
        if ("share" !== data4) {
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema55.allOf[1].then.properties.kind, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate110(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema55.allOf[1].then.type, parentSchema: schema55.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    var _valid1 = _errs16 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema55.allOf[1].if, parentSchema: schema55.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  const _errs22 = errors;
  let valid7 = true;
  const _errs23 = errors;
  if (errors === _errs23) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err18 = {};
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("item" !== data.kind) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    } else {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var _valid2 = _errs23 === errors;
  errors = _errs22;
  if (vErrors !== null) {
    if (_errs22) {
      vErrors.length = _errs22;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs26 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema55.allOf[2].then.required, parentSchema: schema55.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind")) {
          const err22 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema55.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data7 = data.kind;
        if ("item" !== data7) {
          const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "item" }, schema: "item", parentSchema: schema55.allOf[2].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema55.allOf[2].then.type, parentSchema: schema55.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid2 = _errs26 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema55.allOf[2].if, parentSchema: schema55.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.kind.type, parentSchema: schema55.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === "money" || data8 === "share" || data8 === "item")) {
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema55.properties.kind.enum }, schema: schema55.properties.kind.enum, parentSchema: schema55.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema54.type }, schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate196(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate196.errors : joinIssues(vErrors, validate196.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.if, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "additionalProperties": false, "required": ["items", "count"], "properties": { "items": { "$ref": "#/definitions/condition" }, "count": { "$ref": "#/definitions/count" } } };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "items" || key0 === "count")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate115(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate115.errors : joinIssues(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      if (!validate120(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
        vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var schema57 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }] };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("share" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema57.allOf[0].then.required, parentSchema: schema57.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema57.allOf[0].then.required, parentSchema: schema57.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "share" || key0 === "most")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema57.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("share" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema57.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate110(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
      if (data.most !== void 0) {
        if (!validate188(data.most, { instancePath: instancePath + "/most", parentData: data, parentDataProperty: "most", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema57.allOf[0].then.type, parentSchema: schema57.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema57.allOf[0].if, parentSchema: schema57.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  const _errs13 = errors;
  let valid4 = true;
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("money" !== data.kind) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    } else {
      const err11 = {};
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema57.allOf[1].then.required, parentSchema: schema57.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema57.allOf[1].then.required, parentSchema: schema57.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "minor")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema57.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data5 = data.kind;
        if ("money" !== data5) {
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema57.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema57.allOf[1].then.type, parentSchema: schema57.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    var _valid1 = _errs17 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema57.allOf[1].if, parentSchema: schema57.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  const _errs23 = errors;
  let valid7 = true;
  const _errs24 = errors;
  if (errors === _errs24) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err18 = {};
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("price" !== data.kind) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    } else {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var _valid2 = _errs24 === errors;
  errors = _errs23;
  if (vErrors !== null) {
    if (_errs23) {
      vErrors.length = _errs23;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs27 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema57.allOf[2].then.required, parentSchema: schema57.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema57.allOf[2].then.required, parentSchema: schema57.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "minor")) {
          const err23 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema57.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data8 = data.kind;
        if ("price" !== data8) {
          const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "price" }, schema: "price", parentSchema: schema57.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate188(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err25 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema57.allOf[2].then.type, parentSchema: schema57.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err26 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema57.allOf[2].if, parentSchema: schema57.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (typeof data10 !== "string") {
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema57.properties.kind.type, parentSchema: schema57.properties.kind, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data10 === "share" || data10 === "money" || data10 === "price")) {
        const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema57.properties.kind.enum }, schema: schema57.properties.kind.enum, parentSchema: schema57.properties.kind, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("give" !== data.kind) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.allOf[0].then.required, parentSchema: schema48.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.points === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "points" }, schema: schema48.allOf[0].then.required, parentSchema: schema48.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.per === void 0) {
        const err5 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "per" }, schema: schema48.allOf[0].then.required, parentSchema: schema48.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "points" || key0 === "per")) {
          const err6 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("give" !== data1) {
          const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "give" }, schema: "give", parentSchema: schema48.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data.points !== void 0) {
        if (!validate110(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
      if (data.per !== void 0) {
        if (!validate170(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData })) {
          vErrors = vErrors === null ? validate170.errors : joinIssues(vErrors, validate170.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema48.allOf[0].then.type, parentSchema: schema48.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err9 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.allOf[0].if, parentSchema: schema48.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  const _errs13 = errors;
  let valid4 = true;
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("multiply" !== data.kind) {
            const err11 = {};
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    } else {
      const err12 = {};
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.allOf[1].then.required, parentSchema: schema48.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.factor === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "factor" }, schema: schema48.allOf[1].then.required, parentSchema: schema48.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "factor")) {
          const err15 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema48.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data5 = data.kind;
        if ("multiply" !== data5) {
          const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "multiply" }, schema: "multiply", parentSchema: schema48.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.factor !== void 0) {
        if (!validate110(data.factor, { instancePath: instancePath + "/factor", parentData: data, parentDataProperty: "factor", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema48.allOf[1].then.type, parentSchema: schema48.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    var _valid1 = _errs17 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err18 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.allOf[1].if, parentSchema: schema48.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  const _errs23 = errors;
  let valid7 = true;
  const _errs24 = errors;
  if (errors === _errs24) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err19 = {};
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("discount" !== data.kind) {
            const err20 = {};
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    } else {
      const err21 = {};
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
  }
  var _valid2 = _errs24 === errors;
  errors = _errs23;
  if (vErrors !== null) {
    if (_errs23) {
      vErrors.length = _errs23;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs27 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.allOf[2].then.required, parentSchema: schema48.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data.units === void 0) {
        const err23 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "units" }, schema: schema48.allOf[2].then.required, parentSchema: schema48.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data.each === void 0) {
        const err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "each" }, schema: schema48.allOf[2].then.required, parentSchema: schema48.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.amount === void 0) {
        const err25 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema48.allOf[2].then.required, parentSchema: schema48.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err26 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema48.allOf[2].then.required, parentSchema: schema48.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "units" || key2 === "each" || key2 === "amount" || key2 === "floor")) {
          const err27 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema48.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data8 = data.kind;
        if ("discount" !== data8) {
          const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "discount" }, schema: "discount", parentSchema: schema48.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      if (data.units !== void 0) {
        if (!validate177(data.units, { instancePath: instancePath + "/units", parentData: data, parentDataProperty: "units", rootData })) {
          vErrors = vErrors === null ? validate177.errors : joinIssues(vErrors, validate177.errors);
          errors = vErrors.length;
        }
      }
      if (data.each !== void 0) {
        let data10 = data.each;
        if (typeof data10 !== "string") {
          const err29 = { instancePath: instancePath + "/each", schemaPath: "#/allOf/2/then/properties/each/type", keyword: "type", params: { type: "string" }, schema: schema48.allOf[2].then.properties.each.type, parentSchema: schema48.allOf[2].then.properties.each, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!(data10 === "unit" || data10 === "line" || data10 === "order")) {
          const err30 = { instancePath: instancePath + "/each", schemaPath: "#/allOf/2/then/properties/each/enum", keyword: "enum", params: { allowedValues: schema48.allOf[2].then.properties.each.enum }, schema: schema48.allOf[2].then.properties.each.enum, parentSchema: schema48.allOf[2].then.properties.each, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.amount !== void 0) {
        if (!validate186(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
          vErrors = vErrors === null ? validate186.errors : joinIssues(vErrors, validate186.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate195(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate195.errors : joinIssues(vErrors, validate195.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err31 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema48.allOf[2].then.type, parentSchema: schema48.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err32 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.allOf[2].if, parentSchema: schema48.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  const _errs37 = errors;
  let valid10 = true;
  const _errs38 = errors;
  if (errors === _errs38) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        const err33 = {};
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("buy-get" !== data.kind) {
            const err34 = {};
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    } else {
      const err35 = {};
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
  }
  var _valid3 = _errs38 === errors;
  errors = _errs37;
  if (vErrors !== null) {
    if (_errs37) {
      vErrors.length = _errs37;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs41 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err36 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data.buy === void 0) {
        const err37 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "buy" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data.getItems === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "getItems" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (data.get === void 0) {
        const err39 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "get" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err40 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data.repeat === void 0) {
        const err41 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "repeat" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err42 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema48.allOf[3].then.required, parentSchema: schema48.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "buy" || key3 === "getItems" || key3 === "get" || key3 === "share" || key3 === "repeat" || key3 === "floor")) {
          const err43 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema48.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data14 = data.kind;
        if ("buy-get" !== data14) {
          const err44 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "buy-get" }, schema: "buy-get", parentSchema: schema48.allOf[3].then.properties.kind, data: data14 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
      if (data.buy !== void 0) {
        if (!validate120(data.buy, { instancePath: instancePath + "/buy", parentData: data, parentDataProperty: "buy", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      if (data.getItems !== void 0) {
        if (!validate134(data.getItems, { instancePath: instancePath + "/getItems", parentData: data, parentDataProperty: "getItems", rootData })) {
          vErrors = vErrors === null ? validate134.errors : joinIssues(vErrors, validate134.errors);
          errors = vErrors.length;
        }
      }
      if (data.get !== void 0) {
        if (!validate120(data.get, { instancePath: instancePath + "/get", parentData: data, parentDataProperty: "get", rootData })) {
          vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      if (data.share !== void 0) {
        if (!validate110(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate110.errors : joinIssues(vErrors, validate110.errors);
          errors = vErrors.length;
        }
      }
      if (data.repeat !== void 0) {
        if (!validate179(data.repeat, { instancePath: instancePath + "/repeat", parentData: data, parentDataProperty: "repeat", rootData })) {
          vErrors = vErrors === null ? validate179.errors : joinIssues(vErrors, validate179.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate195(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate195.errors : joinIssues(vErrors, validate195.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err45 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema48.allOf[3].then.type, parentSchema: schema48.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    var _valid3 = _errs41 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err46 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.allOf[3].if, parentSchema: schema48.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  const _errs52 = errors;
  let valid13 = true;
  const _errs53 = errors;
  if (errors === _errs53) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind")) {
        const err47 = {};
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("bundle" !== data.kind) {
            const err48 = {};
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    } else {
      const err49 = {};
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
  }
  var _valid4 = _errs53 === errors;
  errors = _errs52;
  if (vErrors !== null) {
    if (_errs52) {
      vErrors.length = _errs52;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs56 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err50 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.allOf[4].then.required, parentSchema: schema48.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (data.parts === void 0) {
        const err51 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "parts" }, schema: schema48.allOf[4].then.required, parentSchema: schema48.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (data.amount === void 0) {
        const err52 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema48.allOf[4].then.required, parentSchema: schema48.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (data.repeat === void 0) {
        const err53 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "repeat" }, schema: schema48.allOf[4].then.required, parentSchema: schema48.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err54 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema48.allOf[4].then.required, parentSchema: schema48.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "parts" || key4 === "amount" || key4 === "repeat" || key4 === "floor")) {
          const err55 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema48.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data22 = data.kind;
        if ("bundle" !== data22) {
          const err56 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "bundle" }, schema: "bundle", parentSchema: schema48.allOf[4].then.properties.kind, data: data22 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
      if (data.parts !== void 0) {
        let data23 = data.parts;
        if (Array.isArray(data23)) {
          if (data23.length < 1) {
            const err57 = { instancePath: instancePath + "/parts", schemaPath: "#/allOf/4/then/properties/parts/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.allOf[4].then.properties.parts, data: data23 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          const len0 = data23.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate207(data23[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data23, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate207.errors : joinIssues(vErrors, validate207.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err58 = { instancePath: instancePath + "/parts", schemaPath: "#/allOf/4/then/properties/parts/type", keyword: "type", params: { type: "array" }, schema: schema48.allOf[4].then.properties.parts.type, parentSchema: schema48.allOf[4].then.properties.parts, data: data23 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (data.amount !== void 0) {
        if (!validate211(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
          vErrors = vErrors === null ? validate211.errors : joinIssues(vErrors, validate211.errors);
          errors = vErrors.length;
        }
      }
      if (data.repeat !== void 0) {
        if (!validate179(data.repeat, { instancePath: instancePath + "/repeat", parentData: data, parentDataProperty: "repeat", rootData })) {
          vErrors = vErrors === null ? validate179.errors : joinIssues(vErrors, validate179.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate195(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate195.errors : joinIssues(vErrors, validate195.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err59 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema48.allOf[4].then.type, parentSchema: schema48.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err59];
      } else {
        vErrors.push(err59);
      }
      errors++;
    }
    var _valid4 = _errs56 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err60 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.allOf[4].if, parentSchema: schema48.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err61 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err61];
      } else {
        vErrors.push(err61);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data28 = data.kind;
      if (typeof data28 !== "string") {
        const err62 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema48.properties.kind.type, parentSchema: schema48.properties.kind, data: data28 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (!(data28 === "give" || data28 === "multiply" || data28 === "discount" || data28 === "buy-get" || data28 === "bundle")) {
        const err63 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema48.properties.kind.enum }, schema: schema48.properties.kind.enum, parentSchema: schema48.properties.kind, data: data28 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "additionalProperties": false, "required": ["id", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "way": { "type": "string", "enum": ["best", "best-of-line", "add", "multiply"] } } };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.way === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" }, schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "way")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.way !== void 0) {
      let data1 = data.way;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/way", schemaPath: "#/properties/way/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.way.type, parentSchema: schema58.properties.way, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "best" || data1 === "best-of-line" || data1 === "add" || data1 === "multiply")) {
        const err4 = { instancePath: instancePath + "/way", schemaPath: "#/properties/way/enum", keyword: "enum", params: { allowedValues: schema58.properties.way.enum }, schema: schema58.properties.way.enum, parentSchema: schema58.properties.way, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.effect === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.group === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.lane === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.overrides === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overrides" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema47.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaign !== void 0) {
      if (!validate26(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate128(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate128.errors : joinIssues(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate115(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate115.errors : joinIssues(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate134(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate134.errors : joinIssues(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate168(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
        vErrors = vErrors === null ? validate168.errors : joinIssues(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.group !== void 0) {
      let data7 = data.group;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err13 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: schema47.properties.group.type }, schema: schema47.properties.group.type, parentSchema: schema47.properties.group, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      const _errs11 = errors;
      let valid1 = true;
      const _errs12 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err14 = {};
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs14 = errors;
        if (!validate220(data7, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData })) {
          vErrors = vErrors === null ? validate220.errors : joinIssues(vErrors, validate220.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err15 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema47.properties.group.if, parentSchema: schema47.properties.group, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lane !== void 0) {
      if (!validate61(data.lane, { instancePath: instancePath + "/lane", parentData: data, parentDataProperty: "lane", rootData })) {
        vErrors = vErrors === null ? validate61.errors : joinIssues(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      let data9 = data.limits;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate152(data9[i0], { instancePath: instancePath + "/limits/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate152.errors : joinIssues(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema47.properties.limits.type, parentSchema: schema47.properties.limits, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      if (!validate87(data.overrides, { instancePath: instancePath + "/overrides", parentData: data, parentDataProperty: "overrides", rootData })) {
        vErrors = vErrors === null ? validate87.errors : joinIssues(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data12 = data.reason;
      if (typeof data12 !== "string" && data12 !== null) {
        const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema47.properties.reason.type }, schema: schema47.properties.reason.type, parentSchema: schema47.properties.reason, data: data12 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.program === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "program" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.zone === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.choices === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choices" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.vocabulary === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vocabulary" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.records === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.campaigns === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaigns" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err11 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.language.type, parentSchema: schema8.properties.language, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (1 !== data0) {
        const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema8.properties.language, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.program !== void 0) {
      if (!validate25(data.program, { instancePath: instancePath + "/program", parentData: data, parentDataProperty: "program", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zone !== void 0) {
      if (!validate40(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate40.errors : joinIssues(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.choices !== void 0) {
      if (!validate46(data.choices, { instancePath: instancePath + "/choices", parentData: data, parentDataProperty: "choices", rootData })) {
        vErrors = vErrors === null ? validate46.errors : joinIssues(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.vocabulary !== void 0) {
      if (!validate49(data.vocabulary, { instancePath: instancePath + "/vocabulary", parentData: data, parentDataProperty: "vocabulary", rootData })) {
        vErrors = vErrors === null ? validate49.errors : joinIssues(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.records !== void 0) {
      if (!validate68(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData })) {
        vErrors = vErrors === null ? validate68.errors : joinIssues(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.base !== void 0) {
      if (!validate106(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
        vErrors = vErrors === null ? validate106.errors : joinIssues(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaigns !== void 0) {
      let data7 = data.campaigns;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate141(data7[i0], { instancePath: instancePath + "/campaigns/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/campaigns", schemaPath: "#/properties/campaigns/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.campaigns.type, parentSchema: schema8.properties.campaigns, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate161(data9[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate161.errors : joinIssues(vErrors, validate161.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.rules.type, parentSchema: schema8.properties.rules, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data11 = data.limits;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate152(data11[i2], { instancePath: instancePath + "/limits/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate152.errors : joinIssues(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.limits.type, parentSchema: schema8.properties.limits, data: data11 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.formatVersion === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.hash === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.content === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.sources === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.map === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "map" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "formatVersion" || key0 === "hash" || key0 === "content" || key0 === "sources" || key0 === "map")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if ("jifen-ruleset" !== data0) {
        const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "jifen-ruleset" }, schema: "jifen-ruleset", parentSchema: schema6.properties.format, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0) {
      let data1 = data.formatVersion;
      if (1 !== data1) {
        const err8 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema6.properties.formatVersion, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hash !== void 0) {
      if (!validate22(data.hash, { instancePath: instancePath + "/hash", parentData: data, parentDataProperty: "hash", rootData })) {
        vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== void 0) {
      if (!validate24(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
        vErrors = vErrors === null ? validate24.errors : joinIssues(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      let data4 = data.sources;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!validate22(data4[key1], { instancePath: instancePath + "/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.sources.type, parentSchema: schema6.properties.sources, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.map !== void 0) {
      let data6 = data.map;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (Array.isArray(data7)) {
            if (data7.length > 3) {
              const err10 = { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/map/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: schema6.properties.map.additionalProperties, data: data7 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7.length < 3) {
              const err11 = { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/map/additionalProperties/minItems", keyword: "minItems", params: { limit: 3 }, schema: 3, parentSchema: schema6.properties.map.additionalProperties, data: data7 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len0 = data7.length;
            if (!(len0 <= 3)) {
              const err12 = { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/map/additionalProperties/additionalItems", keyword: "additionalItems", params: { limit: 3 }, schema: false, parentSchema: schema6.properties.map.additionalProperties, data: data7 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len1 = data7.length;
            if (len1 > 0) {
              if (!validate29(data7[0], { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/0", parentData: data7, parentDataProperty: 0, rootData })) {
                vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
                errors = vErrors.length;
              }
            }
            if (len1 > 1) {
              if (!validate120(data7[1], { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/1", parentData: data7, parentDataProperty: 1, rootData })) {
                vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
                errors = vErrors.length;
              }
            }
            if (len1 > 2) {
              if (!validate120(data7[2], { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/2", parentData: data7, parentDataProperty: 2, rootData })) {
                vErrors = vErrors === null ? validate120.errors : joinIssues(vErrors, validate120.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/map/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.map.additionalProperties.type, parentSchema: schema6.properties.map.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.map.type, parentSchema: schema6.properties.map, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function joinIssues(before, more) {
  return before.length < 1e3 ? before.concat(more) : before;
}
export {
  validate as validateRuleset
};
