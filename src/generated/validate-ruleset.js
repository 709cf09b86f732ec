// Made by scripts/build-validators.mjs from src/ruleset/ruleset.schema.json; do not edit.
// jifen:standalone
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Jifen rule set", "type": "object", "additionalProperties": false, "required": ["format", "formatVersion", "hash", "content", "sources", "map"], "properties": { "format": { "const": "jifen-ruleset" }, "formatVersion": { "const": 1 }, "hash": { "$ref": "#/definitions/hash" }, "content": { "$ref": "#/definitions/content" }, "sources": { "type": "object", "additionalProperties": { "$ref": "#/definitions/hash" } }, "map": { "type": "object", "additionalProperties": { "type": "array", "items": [{ "$ref": "#/definitions/text" }, { "$ref": "#/definitions/count" }, { "$ref": "#/definitions/count" }], "minItems": 3, "maxItems": 3, "additionalItems": false } } }, "definitions": { "integer": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "amount": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "digits": { "type": "integer", "minimum": 0, "maximum": 18 }, "nullableInteger": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 }, "nullableAmount": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "nullableCount": { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991 }, "fraction": { "type": "string", "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" }, "nullableFraction": { "type": ["string", "null"], "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" }, "id": { "type": "string", "pattern": "^[^]{1,512}$", "x-form": "id" }, "nullableId": { "type": ["string", "null"], "pattern": "^[^]{1,512}$", "x-form": "id" }, "ids": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "knownIds": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } }, "text": { "type": "string" }, "localized": { "type": "object", "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/text" }, "zh": { "$ref": "#/definitions/text" } } }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-form": "hash" }, "namedEntry": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/definitions/id" }, "name": { "$ref": "#/definitions/localized" } } }, "range": { "type": "object", "additionalProperties": false, "required": ["from", "until"], "properties": { "from": { "$ref": "#/definitions/nullableInteger" }, "until": { "$ref": "#/definitions/nullableInteger" } } }, "ranges": { "type": ["array", "null"], "items": { "$ref": "#/definitions/range" }, "minItems": 1 }, "nullableCondition": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/condition" } }, "condition": { "type": "object", "if": { "type": "object", "required": ["all"], "properties": { "all": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#/definitions/condition" } } } }, "else": { "if": { "type": "object", "required": ["any"], "properties": { "any": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["any"], "properties": { "any": { "type": "array", "items": { "$ref": "#/definitions/condition" }, "minItems": 1 } } }, "else": { "if": { "type": "object", "required": ["not"], "properties": { "not": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["not"], "properties": { "not": { "$ref": "#/definitions/condition" } } }, "else": { "$ref": "#/definitions/test" } } } }, "test": { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "enum": ["purchase.amount", "purchase.paid", "purchase.listed", "purchase.channel", "purchase.store", "purchase.partner", "purchase.scene", "purchase.currency", "purchase.coupons", "purchase.paymentMethods", "purchase.paymentShare", "purchase.carbon", "purchase.attribute", "items.amount", "items.paid", "items.listed", "items.quantity", "items.lines", "items.categories", "items.products", "item.kind", "item.sku", "item.categories", "item.tags", "item.brand", "item.greenGrade", "item.price", "item.quantity", "item.isDiscounted", "item.attribute", "member.tier", "member.creditBand", "member.creditScore", "member.tags", "member.age", "member.birthdayToday", "member.birthdayThisMonth", "member.daysFromBirthday", "member.joinedDay", "member.daysSinceJoined", "member.attribute", "member.balance", "member.points", "member.spend", "member.spendWithThis", "member.purchases", "member.averagePurchase", "member.purchaseNumber", "member.purchaseInRun", "member.daysSinceLastPurchase", "member.pending", "member.pointsExpiring", "member.perks", "member.redemptions", "member.donated", "member.activities", "member.carbon", "activity.quantity", "time.instant", "time.day", "time.weekday", "time.dayOfMonth", "time.month", "time.minute"] }, "params": { "$ref": "#/definitions/factParams" }, "operator": { "type": "string", "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/definitions/testValue" } } }, "testValue": { "type": ["null", "boolean", "integer", "string", "array"], "minimum": -9007199254740991, "maximum": 9007199254740991, "items": { "type": ["integer", "string"], "minimum": -9007199254740991, "maximum": 9007199254740991 } }, "factParams": { "type": "object", "additionalProperties": false, "required": [], "properties": { "items": { "$ref": "#/definitions/condition" }, "name": { "$ref": "#/definitions/id" }, "window": { "$ref": "#/definitions/counterWindow" } } }, "counterWindow": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year", "days", "months"] } }, "allOf": [{ "if": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year"] } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year"] } } } }, { "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "months" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "months"], "properties": { "period": { "const": "months" }, "months": { "$ref": "#/definitions/count" } } } }] }, "limitPeriod": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign"] } } } }, "group": { "type": "object", "additionalProperties": false, "required": ["id", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "way": { "type": "string", "enum": ["best", "best-of-line", "add", "multiply"] } } }, "quota": { "type": "object", "additionalProperties": false, "required": ["unit", "amount"], "properties": { "unit": { "type": "string", "enum": ["points", "money", "times"] }, "amount": { "$ref": "#/definitions/count" } } }, "limit": { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "$ref": "#/definitions/limitPeriod" } } }, "budget": { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per", "end"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "type": "string", "enum": ["campaign", "day", "week", "month", "quarter", "year"] }, "end": { "type": "string", "enum": ["pay-rest", "pay-nothing", "pay-in-full"] } } }, "step": { "type": "object", "additionalProperties": false, "required": ["size", "full"], "properties": { "size": { "$ref": "#/definitions/fraction" }, "full": { "type": "boolean" } } }, "givePer": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["purchase", "line", "unit", "spend", "measure", "carbon", "activity"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "purchase" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "purchase" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "line" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "unit" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "unit" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "spend" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "spend" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "measure" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "attribute", "step"], "properties": { "kind": { "const": "measure" }, "attribute": { "$ref": "#/definitions/id" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "carbon" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "carbon" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "activity" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "activity" }, "step": { "$ref": "#/definitions/step" } } } }] }, "discountUnits": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["all", "range", "every", "cheapest", "dearest", "complete-groups"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "all" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "all" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "range" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "from", "to", "of"], "properties": { "kind": { "const": "range" }, "from": { "$ref": "#/definitions/count" }, "to": { "$ref": "#/definitions/nullableCount" }, "of": { "type": "string", "enum": ["line", "together"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "every" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "n"], "properties": { "kind": { "const": "every" }, "n": { "$ref": "#/definitions/count" }, "of": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cheapest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "cheapest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "dearest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "dearest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "complete-groups" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "size"], "properties": { "kind": { "const": "complete-groups" }, "size": { "$ref": "#/definitions/count" } } } }] }, "discountAmount": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price", "per-full"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "per-full" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "stepMinor", "minor"], "properties": { "kind": { "const": "per-full" }, "stepMinor": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/amount" } } } }] }, "bundleAmount": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }] }, "floor": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/discountFloor" } }, "discountFloor": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "share", "item"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "item" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "item" } } } }] }, "bundlePart": { "type": "object", "additionalProperties": false, "required": ["items", "count"], "properties": { "items": { "$ref": "#/definitions/condition" }, "count": { "$ref": "#/definitions/count" } } }, "effect": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["give", "multiply", "discount", "buy-get", "bundle", "send", "grant", "open", "move"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "give" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points", "per"], "properties": { "kind": { "const": "give" }, "points": { "$ref": "#/definitions/fraction" }, "per": { "$ref": "#/definitions/givePer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "multiply" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "factor"], "properties": { "kind": { "const": "multiply" }, "factor": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "discount" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "units", "each", "amount", "floor"], "properties": { "kind": { "const": "discount" }, "units": { "$ref": "#/definitions/discountUnits" }, "each": { "type": "string", "enum": ["unit", "line", "order"] }, "amount": { "$ref": "#/definitions/discountAmount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "buy-get" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "buy", "getItems", "get", "share", "repeat", "floor"], "properties": { "kind": { "const": "buy-get" }, "buy": { "$ref": "#/definitions/count" }, "getItems": { "$ref": "#/definitions/nullableCondition" }, "get": { "$ref": "#/definitions/count" }, "share": { "$ref": "#/definitions/fraction" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "bundle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "parts", "amount", "repeat", "floor"], "properties": { "kind": { "const": "bundle" }, "parts": { "type": "array", "items": { "$ref": "#/definitions/bundlePart" }, "minItems": 1 }, "amount": { "$ref": "#/definitions/bundleAmount" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "send" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "const": "send" }, "message": { "$ref": "#/definitions/id" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "grant" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "perk", "days"], "properties": { "kind": { "const": "grant" }, "perk": { "$ref": "#/definitions/id" }, "days": { "$ref": "#/definitions/nullableCount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "open" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "offer", "days"], "properties": { "kind": { "const": "open" }, "offer": { "$ref": "#/definitions/id" }, "days": { "$ref": "#/definitions/nullableCount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "move" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "tier"], "properties": { "kind": { "const": "move" }, "tier": { "$ref": "#/definitions/amount" } } } }] }, "trigger": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["signup", "activity", "redemption", "donation", "tier", "balance", "birthday", "anniversary", "date", "day-of-month", "inactive", "expiring"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "signup" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "signup" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "activity" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "activity"], "properties": { "kind": { "const": "activity" }, "activity": { "$ref": "#/definitions/id" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "redemption" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "offer"], "properties": { "kind": { "const": "redemption" }, "offer": { "$ref": "#/definitions/nullableId" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "donation" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "cause"], "properties": { "kind": { "const": "donation" }, "cause": { "$ref": "#/definitions/nullableId" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "tier" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "rank"], "properties": { "kind": { "const": "tier" }, "rank": { "$ref": "#/definitions/nullableAmount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "balance" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points"], "properties": { "kind": { "const": "balance" }, "points": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "birthday" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "daysBefore"], "properties": { "kind": { "const": "birthday" }, "daysBefore": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "anniversary" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "anniversary" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "date" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "date" }, "day": { "$ref": "#/definitions/integer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "day-of-month" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "day-of-month" }, "day": { "type": "integer", "minimum": 1, "maximum": 31 } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "inactive" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "inactive" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "expiring" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "expiring" }, "days": { "$ref": "#/definitions/count" } } } }] }, "rule": { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "when", "items", "effect", "group", "lane", "limits", "overrides", "reason"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/id" }, "trigger": { "$ref": "#/definitions/trigger" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" }, "items": { "$ref": "#/definitions/nullableCondition" }, "effect": { "$ref": "#/definitions/effect" }, "group": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/group" } }, "lane": { "$ref": "#/definitions/nullableId" }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "overrides": { "$ref": "#/definitions/ids" }, "reason": { "type": ["string", "null"] } } }, "campaign": { "type": "object", "additionalProperties": false, "required": ["id", "title", "runs", "audience", "budgets", "limits", "excludes"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "runs": { "$ref": "#/definitions/range" }, "audience": { "$ref": "#/definitions/condition" }, "budgets": { "type": "array", "items": { "$ref": "#/definitions/budget" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "excludes": { "$ref": "#/definitions/ids" } } }, "baseRate": { "type": "object", "additionalProperties": false, "required": ["id", "currency", "points", "step", "when", "during", "items", "paidWith"], "properties": { "id": { "$ref": "#/definitions/id" }, "currency": { "$ref": "#/definitions/id" }, "points": { "$ref": "#/definitions/fraction" }, "step": { "$ref": "#/definitions/step" }, "when": { "$ref": "#/definitions/condition" }, "during": { "$ref": "#/definitions/ranges" }, "items": { "$ref": "#/definitions/nullableCondition" }, "paidWith": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 } } }, "base": { "type": "object", "additionalProperties": false, "required": ["rates", "several", "excluded"], "properties": { "rates": { "type": "array", "items": { "$ref": "#/definitions/baseRate" } }, "several": { "type": "string", "enum": ["highest", "lowest", "add"] }, "excluded": { "$ref": "#/definitions/nullableCondition" } } }, "choices": { "type": "object", "additionalProperties": false, "required": ["basis", "deliveryEarns", "taxEarns", "depositEarns", "pointsPaidEarns", "pointsRounding", "pointsRoundingPer", "moneyRounding", "multiplierGroups", "bonusesMultiplied", "discountsOn", "lanes", "oddUnitTo", "thresholdReads", "limitGives"], "properties": { "basis": { "type": "string", "enum": ["paid", "listed"] }, "deliveryEarns": { "type": "boolean" }, "taxEarns": { "type": "boolean" }, "depositEarns": { "type": "boolean" }, "pointsPaidEarns": { "type": "boolean" }, "pointsRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "pointsRoundingPer": { "type": "string", "enum": ["item", "rule", "purchase", "carry"] }, "moneyRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "multiplierGroups": { "type": "string", "enum": ["add", "multiply", "best"] }, "bonusesMultiplied": { "type": "boolean" }, "discountsOn": { "type": "string", "enum": ["listed", "left"] }, "lanes": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "oddUnitTo": { "type": "string", "enum": ["largest-remainder", "first", "last"] }, "thresholdReads": { "type": "string", "enum": ["listed", "left"] }, "limitGives": { "type": "string", "enum": ["rest", "nothing"] } } }, "vocabulary": { "type": "object", "additionalProperties": false, "required": ["tiers", "tierFallback", "creditBands", "creditBandFallback", "greenGrades", "greenGradeFallback", "categories", "partners", "paymentMethods", "names"], "properties": { "tiers": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "tierFallback": { "$ref": "#/definitions/nullableAmount" }, "creditBands": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "creditBandFallback": { "$ref": "#/definitions/nullableAmount" }, "greenGrades": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "greenGradeFallback": { "$ref": "#/definitions/nullableAmount" }, "categories": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "parent"], "properties": { "name": { "$ref": "#/definitions/localized" }, "parent": { "$ref": "#/definitions/nullableId" } } } }, "partners": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "scene"], "properties": { "name": { "$ref": "#/definitions/localized" }, "scene": { "$ref": "#/definitions/nullableId" } } } }, "paymentMethods": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "$ref": "#/definitions/localized" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } } }, "names": { "type": "object", "additionalProperties": { "$ref": "#/definitions/localized" } } } }, "zone": { "type": "object", "additionalProperties": false, "required": ["name", "dataVersion", "offsets"], "properties": { "name": { "$ref": "#/definitions/id" }, "dataVersion": { "$ref": "#/definitions/id" }, "offsets": { "type": "array", "items": { "type": "array", "items": [{ "$ref": "#/definitions/nullableInteger" }, { "type": "integer", "minimum": -86399, "maximum": 86399 }], "minItems": 2, "maxItems": 2, "additionalItems": false } } } }, "attribute": { "type": "object", "additionalProperties": false, "required": ["id", "type", "required", "min", "max", "unit", "values"], "properties": { "id": { "$ref": "#/definitions/id" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "$ref": "#/definitions/nullableFraction" }, "max": { "$ref": "#/definitions/nullableFraction" }, "unit": { "$ref": "#/definitions/nullableId" }, "values": { "$ref": "#/definitions/ids" } } }, "attributes": { "type": "array", "items": { "$ref": "#/definitions/attribute" } }, "field": { "type": "object", "additionalProperties": false, "required": ["from", "values"], "properties": { "from": { "$ref": "#/definitions/text" }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } } }, "fields": { "type": "object", "additionalProperties": { "$ref": "#/definitions/field" } }, "records": { "type": "object", "additionalProperties": false, "required": ["categories", "tags", "memberTags", "brands", "channels", "stores", "scenes", "partners", "paymentMethods", "activities", "attributes", "input"], "properties": { "categories": { "$ref": "#/definitions/knownIds" }, "tags": { "$ref": "#/definitions/knownIds" }, "memberTags": { "$ref": "#/definitions/knownIds" }, "brands": { "$ref": "#/definitions/knownIds" }, "channels": { "$ref": "#/definitions/knownIds" }, "stores": { "$ref": "#/definitions/knownIds" }, "scenes": { "$ref": "#/definitions/knownIds" }, "partners": { "$ref": "#/definitions/knownIds" }, "paymentMethods": { "$ref": "#/definitions/knownIds" }, "activities": { "$ref": "#/definitions/knownIds" }, "attributes": { "type": "object", "additionalProperties": false, "required": ["member", "item", "purchase"], "properties": { "member": { "$ref": "#/definitions/attributes" }, "item": { "$ref": "#/definitions/attributes" }, "purchase": { "$ref": "#/definitions/attributes" } } }, "input": { "type": "object", "additionalProperties": false, "required": ["row", "money", "anonymous", "negativeItems", "zeroItems", "currency", "separator", "itemKinds", "purchase", "items", "members"], "properties": { "row": { "type": "string", "enum": ["item", "purchase"] }, "money": { "type": "string", "enum": ["decimal", "minor"] }, "anonymous": { "type": "string", "enum": ["reject", "skip"] }, "negativeItems": { "type": "string", "enum": ["reject", "drop", "adjustment"] }, "zeroItems": { "type": "string", "enum": ["keep", "drop"] }, "currency": { "$ref": "#/definitions/nullableId" }, "separator": { "type": "string", "pattern": "^[^]$", "x-form": "separator" }, "itemKinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "value", "kind"], "properties": { "field": { "$ref": "#/definitions/text" }, "value": { "$ref": "#/definitions/text" }, "kind": { "type": "string", "enum": ["goods", "delivery", "tax", "deposit", "fee", "adjustment"] } } } }, "purchase": { "$ref": "#/definitions/fields" }, "items": { "$ref": "#/definitions/fields" }, "members": { "$ref": "#/definitions/fields" } } } } }, "civilSpan": { "type": "object", "additionalProperties": false, "required": ["count", "unit"], "properties": { "count": { "$ref": "#/definitions/count" }, "unit": { "type": "string", "enum": ["days", "months", "years"] } } }, "scopeIds": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 }, "expiryWay": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["never", "after", "period-end", "date", "idle"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "never" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "never" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span", "through"], "properties": { "kind": { "const": "after" }, "span": { "$ref": "#/definitions/civilSpan" }, "through": { "type": "string", "enum": ["day", "month", "quarter", "year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "period-end" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "period"], "properties": { "kind": { "const": "period-end" }, "period": { "type": "string", "enum": ["month", "quarter", "year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "date" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "date" }, "day": { "$ref": "#/definitions/integer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "idle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span"], "properties": { "kind": { "const": "idle" }, "span": { "$ref": "#/definitions/civilSpan" } } } }] }, "expiryRule": { "type": "object", "additionalProperties": false, "required": ["id", "campaigns", "rules", "way", "monthEnd"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaigns": { "$ref": "#/definitions/scopeIds" }, "rules": { "$ref": "#/definitions/scopeIds" }, "way": { "$ref": "#/definitions/expiryWay" }, "monthEnd": { "type": "string", "enum": ["clamp", "roll"] } } }, "pendingWay": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["at-once", "after", "delivery"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "at-once" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "at-once" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "after" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "delivery" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "daysMax"], "properties": { "kind": { "const": "delivery" }, "daysMax": { "$ref": "#/definitions/nullableCount" } } } }] }, "pendingRule": { "type": "object", "additionalProperties": false, "required": ["id", "campaigns", "rules", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaigns": { "$ref": "#/definitions/scopeIds" }, "rules": { "$ref": "#/definitions/scopeIds" }, "way": { "$ref": "#/definitions/pendingWay" } } }, "beyondBalance": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["below-zero", "stop-at-zero", "refund-money"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "below-zero" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "floor"], "properties": { "kind": { "const": "below-zero" }, "floor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "stop-at-zero" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "stop-at-zero" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "refund-money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minorPerPoint"], "properties": { "kind": { "const": "refund-money" }, "minorPerPoint": { "$ref": "#/definitions/fraction" } } } }] }, "refundRules": { "type": "object", "additionalProperties": false, "required": ["part", "beyondBalance"], "properties": { "part": { "type": "string", "enum": ["proportion", "as-if-without"] }, "beyondBalance": { "$ref": "#/definitions/beyondBalance" } } }, "tierReview": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["period-end", "after", "always"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "period-end" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "period"], "properties": { "kind": { "const": "period-end" }, "period": { "type": "string", "enum": ["month", "quarter", "year", "membership-year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span"], "properties": { "kind": { "const": "after" }, "span": { "$ref": "#/definitions/civilSpan" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "always" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "always" } } } }] }, "tierRule": { "type": "object", "additionalProperties": false, "required": ["rank", "reached", "kept", "review", "graceDays", "lost"], "properties": { "rank": { "$ref": "#/definitions/count" }, "reached": { "$ref": "#/definitions/condition" }, "kept": { "$ref": "#/definitions/nullableCondition" }, "review": { "$ref": "#/definitions/tierReview" }, "graceDays": { "$ref": "#/definitions/amount" }, "lost": { "type": "string", "enum": ["one-step", "earned"] } } }, "offerPrice": { "type": "object", "additionalProperties": false, "required": ["points", "cashMinor", "during", "when"], "properties": { "points": { "$ref": "#/definitions/count" }, "cashMinor": { "$ref": "#/definitions/amount" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" } } }, "pointsAsMoney": { "type": "object", "additionalProperties": false, "required": ["points", "minor", "leastPoints", "stepPoints", "mostPoints", "mostShare", "excess"], "properties": { "points": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/count" }, "leastPoints": { "$ref": "#/definitions/count" }, "stepPoints": { "$ref": "#/definitions/count" }, "mostPoints": { "$ref": "#/definitions/nullableCount" }, "mostShare": { "$ref": "#/definitions/nullableFraction" }, "excess": { "type": "string", "enum": ["refuse", "lower"] } } }, "earlyAccess": { "type": "object", "additionalProperties": false, "required": ["during", "when"], "properties": { "during": { "$ref": "#/definitions/range" }, "when": { "$ref": "#/definitions/condition" } } }, "stock": { "type": "object", "additionalProperties": false, "required": ["id", "pieces", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "pieces": { "$ref": "#/definitions/count" }, "per": { "type": "string", "enum": ["total", "day", "week", "month", "quarter", "year"] } } }, "replacement": { "type": "object", "additionalProperties": false, "required": ["by", "fromMs"], "properties": { "by": { "$ref": "#/definitions/id" }, "fromMs": { "$ref": "#/definitions/integer" } } }, "causeMatch": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "goods"] } }, "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor", "perPoints"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/count" }, "perPoints": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["kind", "name", "count", "perPoints"], "properties": { "kind": { "const": "goods" }, "name": { "$ref": "#/definitions/localized" }, "count": { "$ref": "#/definitions/count" }, "perPoints": { "$ref": "#/definitions/count" } } } }, "offer": { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "worthMinor", "pieces", "prices", "pays", "during", "daysOfMonth", "open", "early", "stock", "limits", "items", "partner", "sameTerms", "coupon", "replaced", "keepsWorth"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "worthMinor": { "$ref": "#/definitions/nullableCount" }, "pieces": { "$ref": "#/definitions/count" }, "prices": { "type": "array", "items": { "$ref": "#/definitions/offerPrice" } }, "pays": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/pointsAsMoney" } }, "during": { "$ref": "#/definitions/ranges" }, "daysOfMonth": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 1, "maximum": 31 }, "minItems": 1 }, "open": { "$ref": "#/definitions/condition" }, "early": { "type": "array", "items": { "$ref": "#/definitions/earlyAccess" } }, "stock": { "type": "array", "items": { "$ref": "#/definitions/stock" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "items": { "$ref": "#/definitions/nullableCondition" }, "partner": { "$ref": "#/definitions/nullableId" }, "sameTerms": { "type": "boolean" }, "coupon": { "$ref": "#/definitions/nullableId" }, "replaced": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/replacement" } }, "keepsWorth": { "type": "boolean" } } }, "perk": { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "when", "says"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "when": { "$ref": "#/definitions/nullableCondition" }, "says": { "$ref": "#/definitions/localized" } } }, "cause": { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "leastPoints", "stepPoints", "match", "matchMost"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "during": { "$ref": "#/definitions/ranges" }, "leastPoints": { "$ref": "#/definitions/count" }, "stepPoints": { "$ref": "#/definitions/count" }, "match": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/causeMatch" } }, "matchMost": { "$ref": "#/definitions/nullableCount" } } }, "message": { "type": "object", "additionalProperties": false, "required": ["id", "campaign", "text", "onStatement"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaign": { "$ref": "#/definitions/nullableId" }, "text": { "$ref": "#/definitions/localized" }, "onStatement": { "$ref": "#/definitions/nullableCondition" } } }, "lifeChoices": { "type": "object", "additionalProperties": false, "required": ["tierCrossing", "earnedUsableAtOnce", "lateRecords"], "properties": { "tierCrossing": { "enum": ["old", "new", "split", null] }, "earnedUsableAtOnce": { "type": ["boolean", "null"] }, "lateRecords": { "enum": ["refuse", "adjust", null] } } }, "life": { "type": "object", "additionalProperties": false, "required": ["expiry", "pending", "refund", "tiers", "offers", "perks", "causes", "messages", "choices"], "properties": { "expiry": { "type": "array", "items": { "$ref": "#/definitions/expiryRule" } }, "pending": { "type": "array", "items": { "$ref": "#/definitions/pendingRule" } }, "refund": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/refundRules" } }, "tiers": { "type": "array", "items": { "$ref": "#/definitions/tierRule" } }, "offers": { "type": "array", "items": { "$ref": "#/definitions/offer" } }, "perks": { "type": "array", "items": { "$ref": "#/definitions/perk" } }, "causes": { "type": "array", "items": { "$ref": "#/definitions/cause" } }, "messages": { "type": "array", "items": { "$ref": "#/definitions/message" } }, "choices": { "$ref": "#/definitions/lifeChoices" } } }, "compliance": { "type": "object", "additionalProperties": false, "required": ["profile", "numbers", "licence"], "properties": { "profile": { "type": "string", "enum": ["none", "cn-retail", "cn-bank-card", "cn-travel"] }, "numbers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/fraction" } }, "licence": { "$ref": "#/definitions/nullableId" } } }, "program": { "type": "object", "additionalProperties": false, "required": ["id", "title", "currency", "currencies", "points", "compliance"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "currency": { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "$ref": "#/definitions/id" }, "digits": { "$ref": "#/definitions/digits" } } }, "currencies": { "type": "object", "additionalProperties": { "$ref": "#/definitions/digits" } }, "points": { "type": "object", "additionalProperties": false, "required": ["digits", "name", "valueMinor"], "properties": { "digits": { "$ref": "#/definitions/digits" }, "name": { "$ref": "#/definitions/localized" }, "valueMinor": { "$ref": "#/definitions/nullableFraction" } } }, "compliance": { "$ref": "#/definitions/compliance" } } }, "content": { "type": "object", "additionalProperties": false, "required": ["language", "program", "zone", "choices", "vocabulary", "records", "base", "campaigns", "rules", "limits", "life"], "properties": { "language": { "type": "integer", "const": 1 }, "program": { "$ref": "#/definitions/program" }, "zone": { "$ref": "#/definitions/zone" }, "choices": { "$ref": "#/definitions/choices" }, "vocabulary": { "$ref": "#/definitions/vocabulary" }, "records": { "$ref": "#/definitions/records" }, "base": { "$ref": "#/definitions/base" }, "campaigns": { "type": "array", "items": { "$ref": "#/definitions/campaign" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "life": { "$ref": "#/definitions/life" } } } } };
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
var schema8 = { "type": "object", "additionalProperties": false, "required": ["language", "program", "zone", "choices", "vocabulary", "records", "base", "campaigns", "rules", "limits", "life"], "properties": { "language": { "type": "integer", "const": 1 }, "program": { "$ref": "#/definitions/program" }, "zone": { "$ref": "#/definitions/zone" }, "choices": { "$ref": "#/definitions/choices" }, "vocabulary": { "$ref": "#/definitions/vocabulary" }, "records": { "$ref": "#/definitions/records" }, "base": { "$ref": "#/definitions/base" }, "campaigns": { "type": "array", "items": { "$ref": "#/definitions/campaign" } }, "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "life": { "$ref": "#/definitions/life" } } };
var func2 = Object.prototype.hasOwnProperty;
var schema9 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "currency", "currencies", "points", "compliance"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "currency": { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "$ref": "#/definitions/id" }, "digits": { "$ref": "#/definitions/digits" } } }, "currencies": { "type": "object", "additionalProperties": { "$ref": "#/definitions/digits" } }, "points": { "type": "object", "additionalProperties": false, "required": ["digits", "name", "valueMinor"], "properties": { "digits": { "$ref": "#/definitions/digits" }, "name": { "$ref": "#/definitions/localized" }, "valueMinor": { "$ref": "#/definitions/nullableFraction" } } }, "compliance": { "$ref": "#/definitions/compliance" } } };
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
var schema14 = { "type": ["string", "null"], "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" };
var pattern2 = new RegExp("^-?[0-9]{1,100}(/[0-9]{1,100})?$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,100}(/[0-9]{1,100})?$" }, schema: "^-?[0-9]{1,100}(/[0-9]{1,100})?$", parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "additionalProperties": false, "required": ["profile", "numbers", "licence"], "properties": { "profile": { "type": "string", "enum": ["none", "cn-retail", "cn-bank-card", "cn-travel"] }, "numbers": { "type": "object", "additionalProperties": { "$ref": "#/definitions/fraction" } }, "licence": { "$ref": "#/definitions/nullableId" } } };
var schema16 = { "type": "string", "pattern": "^-?[0-9]{1,100}(/[0-9]{1,100})?$", "x-form": "fraction" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,100}(/[0-9]{1,100})?$" }, schema: "^-?[0-9]{1,100}(/[0-9]{1,100})?$", parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": ["string", "null"], "pattern": "^[^]{1,512}$", "x-form": "id" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^]{1,512}$" }, schema: "^[^]{1,512}$", parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profile === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.numbers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.licence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "profile" || key0 === "numbers" || key0 === "licence")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.profile.type, parentSchema: schema15.properties.profile, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "cn-retail" || data0 === "cn-bank-card" || data0 === "cn-travel")) {
        const err5 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema15.properties.profile.enum }, schema: schema15.properties.profile.enum, parentSchema: schema15.properties.profile, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data1 = data.numbers;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!validate42(data1[key1], { instancePath: instancePath + "/numbers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.numbers.type, parentSchema: schema15.properties.numbers, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate44(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate41.errors = vErrors;
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
    if (data.compliance === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compliance" }, schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "currency" || key0 === "currencies" || key0 === "points" || key0 === "compliance")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
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
          const err7 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/required", keyword: "required", params: { missingProperty: "code" }, schema: schema9.properties.currency.required, parentSchema: schema9.properties.currency, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.digits === void 0) {
          const err8 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/required", keyword: "required", params: { missingProperty: "digits" }, schema: schema9.properties.currency.required, parentSchema: schema9.properties.currency, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "code" || key1 === "digits")) {
            const err9 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema9.properties.currency, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
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
        const err10 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.currency.type, parentSchema: schema9.properties.currency, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
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
        const err11 = { instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.currencies.type, parentSchema: schema9.properties.currencies, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      let data7 = data.points;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.digits === void 0) {
          const err12 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "digits" }, schema: schema9.properties.points.required, parentSchema: schema9.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7.name === void 0) {
          const err13 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "name" }, schema: schema9.properties.points.required, parentSchema: schema9.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.valueMinor === void 0) {
          const err14 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "valueMinor" }, schema: schema9.properties.points.required, parentSchema: schema9.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "digits" || key3 === "name" || key3 === "valueMinor")) {
            const err15 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema9.properties.points, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
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
        if (data7.valueMinor !== void 0) {
          if (!validate39(data7.valueMinor, { instancePath: instancePath + "/points/valueMinor", parentData: data7, parentDataProperty: "valueMinor", rootData })) {
            vErrors = vErrors === null ? validate39.errors : joinIssues(vErrors, validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.points.type, parentSchema: schema9.properties.points, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.compliance !== void 0) {
      if (!validate41(data.compliance, { instancePath: instancePath + "/compliance", parentData: data, parentDataProperty: "compliance", rootData })) {
        vErrors = vErrors === null ? validate41.errors : joinIssues(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": false, "required": ["name", "dataVersion", "offsets"], "properties": { "name": { "$ref": "#/definitions/id" }, "dataVersion": { "$ref": "#/definitions/id" }, "offsets": { "type": "array", "items": { "type": "array", "items": [{ "$ref": "#/definitions/nullableInteger" }, { "type": "integer", "minimum": -86399, "maximum": 86399 }], "minItems": 2, "maxItems": 2, "additionalItems": false } } } };
var schema19 = { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dataVersion === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataVersion" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offsets === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offsets" }, schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "dataVersion" || key0 === "offsets")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
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
              const err4 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema18.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.length < 2) {
              const err5 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema18.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len1 = data3.length;
            if (!(len1 <= 2)) {
              const err6 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema18.properties.offsets.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len2 = data3.length;
            if (len2 > 0) {
              if (!validate51(data3[0], { instancePath: instancePath + "/offsets/" + i0 + "/0", parentData: data3, parentDataProperty: 0, rootData })) {
                vErrors = vErrors === null ? validate51.errors : joinIssues(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
            if (len2 > 1) {
              let data5 = data3[1];
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err7 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/type", keyword: "type", params: { type: "integer" }, schema: schema18.properties.offsets.items.items[1].type, parentSchema: schema18.properties.offsets.items.items[1], data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 86399 || isNaN(data5)) {
                  const err8 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399 }, schema: 86399, parentSchema: schema18.properties.offsets.items.items[1], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data5 < -86399 || isNaN(data5)) {
                  const err9 = { instancePath: instancePath + "/offsets/" + i0 + "/1", schemaPath: "#/properties/offsets/items/items/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: -86399 }, schema: -86399, parentSchema: schema18.properties.offsets.items.items[1], data: data5 };
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
            const err10 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/properties/offsets/items/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.offsets.items.type, parentSchema: schema18.properties.offsets.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/offsets", schemaPath: "#/properties/offsets/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.offsets.type, parentSchema: schema18.properties.offsets, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "required": ["basis", "deliveryEarns", "taxEarns", "depositEarns", "pointsPaidEarns", "pointsRounding", "pointsRoundingPer", "moneyRounding", "multiplierGroups", "bonusesMultiplied", "discountsOn", "lanes", "oddUnitTo", "thresholdReads", "limitGives"], "properties": { "basis": { "type": "string", "enum": ["paid", "listed"] }, "deliveryEarns": { "type": "boolean" }, "taxEarns": { "type": "boolean" }, "depositEarns": { "type": "boolean" }, "pointsPaidEarns": { "type": "boolean" }, "pointsRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "pointsRoundingPer": { "type": "string", "enum": ["item", "rule", "purchase", "carry"] }, "moneyRounding": { "type": "string", "enum": ["down", "up", "half-up", "half-even"] }, "multiplierGroups": { "type": "string", "enum": ["add", "multiply", "best"] }, "bonusesMultiplied": { "type": "boolean" }, "discountsOn": { "type": "string", "enum": ["listed", "left"] }, "lanes": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "oddUnitTo": { "type": "string", "enum": ["largest-remainder", "first", "last"] }, "thresholdReads": { "type": "string", "enum": ["listed", "left"] }, "limitGives": { "type": "string", "enum": ["rest", "nothing"] } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basis === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveryEarns === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryEarns" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.taxEarns === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxEarns" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.depositEarns === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "depositEarns" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pointsPaidEarns === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsPaidEarns" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.pointsRounding === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsRounding" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.pointsRoundingPer === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsRoundingPer" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.moneyRounding === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moneyRounding" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.multiplierGroups === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "multiplierGroups" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.bonusesMultiplied === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bonusesMultiplied" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.discountsOn === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discountsOn" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.lanes === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lanes" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.oddUnitTo === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oddUnitTo" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.thresholdReads === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "thresholdReads" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.limitGives === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limitGives" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema20.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
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
        const err16 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.basis.type, parentSchema: schema20.properties.basis, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data0 === "paid" || data0 === "listed")) {
        const err17 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema20.properties.basis.enum }, schema: schema20.properties.basis.enum, parentSchema: schema20.properties.basis, data: data0 };
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
        const err18 = { instancePath: instancePath + "/deliveryEarns", schemaPath: "#/properties/deliveryEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.deliveryEarns.type, parentSchema: schema20.properties.deliveryEarns, data: data1 };
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
        const err19 = { instancePath: instancePath + "/taxEarns", schemaPath: "#/properties/taxEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.taxEarns.type, parentSchema: schema20.properties.taxEarns, data: data2 };
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
        const err20 = { instancePath: instancePath + "/depositEarns", schemaPath: "#/properties/depositEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.depositEarns.type, parentSchema: schema20.properties.depositEarns, data: data3 };
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
        const err21 = { instancePath: instancePath + "/pointsPaidEarns", schemaPath: "#/properties/pointsPaidEarns/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.pointsPaidEarns.type, parentSchema: schema20.properties.pointsPaidEarns, data: data4 };
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
        const err22 = { instancePath: instancePath + "/pointsRounding", schemaPath: "#/properties/pointsRounding/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.pointsRounding.type, parentSchema: schema20.properties.pointsRounding, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data5 === "down" || data5 === "up" || data5 === "half-up" || data5 === "half-even")) {
        const err23 = { instancePath: instancePath + "/pointsRounding", schemaPath: "#/properties/pointsRounding/enum", keyword: "enum", params: { allowedValues: schema20.properties.pointsRounding.enum }, schema: schema20.properties.pointsRounding.enum, parentSchema: schema20.properties.pointsRounding, data: data5 };
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
        const err24 = { instancePath: instancePath + "/pointsRoundingPer", schemaPath: "#/properties/pointsRoundingPer/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.pointsRoundingPer.type, parentSchema: schema20.properties.pointsRoundingPer, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data6 === "item" || data6 === "rule" || data6 === "purchase" || data6 === "carry")) {
        const err25 = { instancePath: instancePath + "/pointsRoundingPer", schemaPath: "#/properties/pointsRoundingPer/enum", keyword: "enum", params: { allowedValues: schema20.properties.pointsRoundingPer.enum }, schema: schema20.properties.pointsRoundingPer.enum, parentSchema: schema20.properties.pointsRoundingPer, data: data6 };
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
        const err26 = { instancePath: instancePath + "/moneyRounding", schemaPath: "#/properties/moneyRounding/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.moneyRounding.type, parentSchema: schema20.properties.moneyRounding, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data7 === "down" || data7 === "up" || data7 === "half-up" || data7 === "half-even")) {
        const err27 = { instancePath: instancePath + "/moneyRounding", schemaPath: "#/properties/moneyRounding/enum", keyword: "enum", params: { allowedValues: schema20.properties.moneyRounding.enum }, schema: schema20.properties.moneyRounding.enum, parentSchema: schema20.properties.moneyRounding, data: data7 };
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
        const err28 = { instancePath: instancePath + "/multiplierGroups", schemaPath: "#/properties/multiplierGroups/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.multiplierGroups.type, parentSchema: schema20.properties.multiplierGroups, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data8 === "add" || data8 === "multiply" || data8 === "best")) {
        const err29 = { instancePath: instancePath + "/multiplierGroups", schemaPath: "#/properties/multiplierGroups/enum", keyword: "enum", params: { allowedValues: schema20.properties.multiplierGroups.enum }, schema: schema20.properties.multiplierGroups.enum, parentSchema: schema20.properties.multiplierGroups, data: data8 };
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
        const err30 = { instancePath: instancePath + "/bonusesMultiplied", schemaPath: "#/properties/bonusesMultiplied/type", keyword: "type", params: { type: "boolean" }, schema: schema20.properties.bonusesMultiplied.type, parentSchema: schema20.properties.bonusesMultiplied, data: data9 };
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
        const err31 = { instancePath: instancePath + "/discountsOn", schemaPath: "#/properties/discountsOn/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.discountsOn.type, parentSchema: schema20.properties.discountsOn, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data10 === "listed" || data10 === "left")) {
        const err32 = { instancePath: instancePath + "/discountsOn", schemaPath: "#/properties/discountsOn/enum", keyword: "enum", params: { allowedValues: schema20.properties.discountsOn.enum }, schema: schema20.properties.discountsOn.enum, parentSchema: schema20.properties.discountsOn, data: data10 };
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
        const err33 = { instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.lanes.type, parentSchema: schema20.properties.lanes, data: data11 };
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
        const err34 = { instancePath: instancePath + "/oddUnitTo", schemaPath: "#/properties/oddUnitTo/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.oddUnitTo.type, parentSchema: schema20.properties.oddUnitTo, data: data13 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data13 === "largest-remainder" || data13 === "first" || data13 === "last")) {
        const err35 = { instancePath: instancePath + "/oddUnitTo", schemaPath: "#/properties/oddUnitTo/enum", keyword: "enum", params: { allowedValues: schema20.properties.oddUnitTo.enum }, schema: schema20.properties.oddUnitTo.enum, parentSchema: schema20.properties.oddUnitTo, data: data13 };
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
        const err36 = { instancePath: instancePath + "/thresholdReads", schemaPath: "#/properties/thresholdReads/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.thresholdReads.type, parentSchema: schema20.properties.thresholdReads, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (!(data14 === "listed" || data14 === "left")) {
        const err37 = { instancePath: instancePath + "/thresholdReads", schemaPath: "#/properties/thresholdReads/enum", keyword: "enum", params: { allowedValues: schema20.properties.thresholdReads.enum }, schema: schema20.properties.thresholdReads.enum, parentSchema: schema20.properties.thresholdReads, data: data14 };
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
        const err38 = { instancePath: instancePath + "/limitGives", schemaPath: "#/properties/limitGives/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.limitGives.type, parentSchema: schema20.properties.limitGives, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (!(data15 === "rest" || data15 === "nothing")) {
        const err39 = { instancePath: instancePath + "/limitGives", schemaPath: "#/properties/limitGives/enum", keyword: "enum", params: { allowedValues: schema20.properties.limitGives.enum }, schema: schema20.properties.limitGives.enum, parentSchema: schema20.properties.limitGives, data: data15 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "required": ["tiers", "tierFallback", "creditBands", "creditBandFallback", "greenGrades", "greenGradeFallback", "categories", "partners", "paymentMethods", "names"], "properties": { "tiers": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "tierFallback": { "$ref": "#/definitions/nullableAmount" }, "creditBands": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "creditBandFallback": { "$ref": "#/definitions/nullableAmount" }, "greenGrades": { "type": "array", "items": { "$ref": "#/definitions/namedEntry" } }, "greenGradeFallback": { "$ref": "#/definitions/nullableAmount" }, "categories": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "parent"], "properties": { "name": { "$ref": "#/definitions/localized" }, "parent": { "$ref": "#/definitions/nullableId" } } } }, "partners": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "scene"], "properties": { "name": { "$ref": "#/definitions/localized" }, "scene": { "$ref": "#/definitions/nullableId" } } } }, "paymentMethods": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "$ref": "#/definitions/localized" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } } }, "names": { "type": "object", "additionalProperties": { "$ref": "#/definitions/localized" } } } };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/definitions/id" }, "name": { "$ref": "#/definitions/localized" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tiers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tierFallback === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tierFallback" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.creditBands === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditBands" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.creditBandFallback === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditBandFallback" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.greenGrades === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "greenGrades" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.greenGradeFallback === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "greenGradeFallback" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.categories === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, schema: schema21.required, parentSchema: schema21, data };
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
    if (data.names === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" }, schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
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
          if (!validate58(data0[i0], { instancePath: instancePath + "/tiers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate58.errors : joinIssues(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.tiers.type, parentSchema: schema21.properties.tiers, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tierFallback !== void 0) {
      if (!validate62(data.tierFallback, { instancePath: instancePath + "/tierFallback", parentData: data, parentDataProperty: "tierFallback", rootData })) {
        vErrors = vErrors === null ? validate62.errors : joinIssues(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.creditBands !== void 0) {
      let data3 = data.creditBands;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate58(data3[i1], { instancePath: instancePath + "/creditBands/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate58.errors : joinIssues(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/creditBands", schemaPath: "#/properties/creditBands/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.creditBands.type, parentSchema: schema21.properties.creditBands, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.creditBandFallback !== void 0) {
      if (!validate62(data.creditBandFallback, { instancePath: instancePath + "/creditBandFallback", parentData: data, parentDataProperty: "creditBandFallback", rootData })) {
        vErrors = vErrors === null ? validate62.errors : joinIssues(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.greenGrades !== void 0) {
      let data6 = data.greenGrades;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate58(data6[i2], { instancePath: instancePath + "/greenGrades/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate58.errors : joinIssues(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/greenGrades", schemaPath: "#/properties/greenGrades/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.greenGrades.type, parentSchema: schema21.properties.greenGrades, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.greenGradeFallback !== void 0) {
      if (!validate62(data.greenGradeFallback, { instancePath: instancePath + "/greenGradeFallback", parentData: data, parentDataProperty: "greenGradeFallback", rootData })) {
        vErrors = vErrors === null ? validate62.errors : joinIssues(vErrors, validate62.errors);
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
              const err14 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema21.properties.categories.additionalProperties.required, parentSchema: schema21.properties.categories.additionalProperties, data: data10 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data10.parent === void 0) {
              const err15 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/required", keyword: "required", params: { missingProperty: "parent" }, schema: schema21.properties.categories.additionalProperties.required, parentSchema: schema21.properties.categories.additionalProperties, data: data10 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "name" || key2 === "parent")) {
                const err16 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema21.properties.categories.additionalProperties, data: data10 };
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
              if (!validate44(data10.parent, { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/parent", parentData: data10, parentDataProperty: "parent", rootData })) {
                vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.categories.additionalProperties.type, parentSchema: schema21.properties.categories.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.categories.type, parentSchema: schema21.properties.categories, data: data9 };
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
              const err19 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema21.properties.partners.additionalProperties.required, parentSchema: schema21.properties.partners.additionalProperties, data: data14 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data14.scene === void 0) {
              const err20 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/required", keyword: "required", params: { missingProperty: "scene" }, schema: schema21.properties.partners.additionalProperties.required, parentSchema: schema21.properties.partners.additionalProperties, data: data14 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key4 in data14) {
              if (!(key4 === "name" || key4 === "scene")) {
                const err21 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema21.properties.partners.additionalProperties, data: data14 };
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
              if (!validate44(data14.scene, { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scene", parentData: data14, parentDataProperty: "scene", rootData })) {
                vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/partners/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/partners/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.partners.additionalProperties.type, parentSchema: schema21.properties.partners.additionalProperties, data: data14 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.partners.type, parentSchema: schema21.properties.partners, data: data13 };
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
              const err24 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, schema: schema21.properties.paymentMethods.additionalProperties.required, parentSchema: schema21.properties.paymentMethods.additionalProperties, data: data18 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data18.kind === void 0) {
              const err25 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema21.properties.paymentMethods.additionalProperties.required, parentSchema: schema21.properties.paymentMethods.additionalProperties, data: data18 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key6 in data18) {
              if (!(key6 === "name" || key6 === "kind")) {
                const err26 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema21.properties.paymentMethods.additionalProperties, data: data18 };
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
                const err27 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/paymentMethods/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.paymentMethods.additionalProperties.properties.kind.type, parentSchema: schema21.properties.paymentMethods.additionalProperties.properties.kind, data: data20 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (!(data20 === "cash" || data20 === "card" || data20 === "transfer" || data20 === "stored" || data20 === "coupon" || data20 === "points" || data20 === "other")) {
                const err28 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/paymentMethods/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.paymentMethods.additionalProperties.properties.kind.enum }, schema: schema21.properties.paymentMethods.additionalProperties.properties.kind.enum, parentSchema: schema21.properties.paymentMethods.additionalProperties.properties.kind, data: data20 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/paymentMethods/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.paymentMethods.additionalProperties.type, parentSchema: schema21.properties.paymentMethods.additionalProperties, data: data18 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/paymentMethods", schemaPath: "#/properties/paymentMethods/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.paymentMethods.type, parentSchema: schema21.properties.paymentMethods, data: data17 };
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
        const err31 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.names.type, parentSchema: schema21.properties.names, data: data21 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["categories", "tags", "memberTags", "brands", "channels", "stores", "scenes", "partners", "paymentMethods", "activities", "attributes", "input"], "properties": { "categories": { "$ref": "#/definitions/knownIds" }, "tags": { "$ref": "#/definitions/knownIds" }, "memberTags": { "$ref": "#/definitions/knownIds" }, "brands": { "$ref": "#/definitions/knownIds" }, "channels": { "$ref": "#/definitions/knownIds" }, "stores": { "$ref": "#/definitions/knownIds" }, "scenes": { "$ref": "#/definitions/knownIds" }, "partners": { "$ref": "#/definitions/knownIds" }, "paymentMethods": { "$ref": "#/definitions/knownIds" }, "activities": { "$ref": "#/definitions/knownIds" }, "attributes": { "type": "object", "additionalProperties": false, "required": ["member", "item", "purchase"], "properties": { "member": { "$ref": "#/definitions/attributes" }, "item": { "$ref": "#/definitions/attributes" }, "purchase": { "$ref": "#/definitions/attributes" } } }, "input": { "type": "object", "additionalProperties": false, "required": ["row", "money", "anonymous", "negativeItems", "zeroItems", "currency", "separator", "itemKinds", "purchase", "items", "members"], "properties": { "row": { "type": "string", "enum": ["item", "purchase"] }, "money": { "type": "string", "enum": ["decimal", "minor"] }, "anonymous": { "type": "string", "enum": ["reject", "skip"] }, "negativeItems": { "type": "string", "enum": ["reject", "drop", "adjustment"] }, "zeroItems": { "type": "string", "enum": ["keep", "drop"] }, "currency": { "$ref": "#/definitions/nullableId" }, "separator": { "type": "string", "pattern": "^[^]$", "x-form": "separator" }, "itemKinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "value", "kind"], "properties": { "field": { "$ref": "#/definitions/text" }, "value": { "$ref": "#/definitions/text" }, "kind": { "type": "string", "enum": ["goods", "delivery", "tax", "deposit", "fee", "adjustment"] } } } }, "purchase": { "$ref": "#/definitions/fields" }, "items": { "$ref": "#/definitions/fields" }, "members": { "$ref": "#/definitions/fields" } } } } };
var schema25 = { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, schema: schema25.type, parentSchema: schema25, data };
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
  validate76.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "array", "items": { "$ref": "#/definitions/attribute" } };
var schema27 = { "type": "object", "additionalProperties": false, "required": ["id", "type", "required", "min", "max", "unit", "values"], "properties": { "id": { "$ref": "#/definitions/id" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "$ref": "#/definitions/nullableFraction" }, "max": { "$ref": "#/definitions/nullableFraction" }, "unit": { "$ref": "#/definitions/nullableId" }, "values": { "$ref": "#/definitions/ids" } } };
var schema28 = { "type": "array", "items": { "$ref": "#/definitions/id" } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.required === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.min === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.max === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "required" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "values")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
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
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.type.type, parentSchema: schema27.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "number" || data1 === "text" || data1 === "choice" || data1 === "flag" || data1 === "date")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum }, schema: schema27.properties.type.enum, parentSchema: schema27.properties.type, data: data1 };
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
        const err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema27.properties.required.type, parentSchema: schema27.properties.required, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.min !== void 0) {
      if (!validate39(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
        vErrors = vErrors === null ? validate39.errors : joinIssues(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.max !== void 0) {
      if (!validate39(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
        vErrors = vErrors === null ? validate39.errors : joinIssues(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate44(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate94(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = vErrors === null ? validate94.errors : joinIssues(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate89.errors : joinIssues(vErrors, validate89.errors);
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
  validate88.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "additionalProperties": { "$ref": "#/definitions/field" } };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["from", "values"], "properties": { "from": { "$ref": "#/definitions/text" }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "values")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema30, data };
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
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, schema: schema30.properties.values.type, parentSchema: schema30.properties.values, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate105(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate105.errors : joinIssues(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[^]$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.categories === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.memberTags === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memberTags" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.brands === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brands" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.channels === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stores === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stores" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.scenes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenes" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.partners === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partners" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.paymentMethods === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethods" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.activities === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activities" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.attributes === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attributes" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.input === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema24.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.categories !== void 0) {
      if (!validate76(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate76(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.memberTags !== void 0) {
      if (!validate76(data.memberTags, { instancePath: instancePath + "/memberTags", parentData: data, parentDataProperty: "memberTags", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.brands !== void 0) {
      if (!validate76(data.brands, { instancePath: instancePath + "/brands", parentData: data, parentDataProperty: "brands", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate76(data.channels, { instancePath: instancePath + "/channels", parentData: data, parentDataProperty: "channels", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.stores !== void 0) {
      if (!validate76(data.stores, { instancePath: instancePath + "/stores", parentData: data, parentDataProperty: "stores", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenes !== void 0) {
      if (!validate76(data.scenes, { instancePath: instancePath + "/scenes", parentData: data, parentDataProperty: "scenes", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.partners !== void 0) {
      if (!validate76(data.partners, { instancePath: instancePath + "/partners", parentData: data, parentDataProperty: "partners", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.paymentMethods !== void 0) {
      if (!validate76(data.paymentMethods, { instancePath: instancePath + "/paymentMethods", parentData: data, parentDataProperty: "paymentMethods", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.activities !== void 0) {
      if (!validate76(data.activities, { instancePath: instancePath + "/activities", parentData: data, parentDataProperty: "activities", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinIssues(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributes !== void 0) {
      let data10 = data.attributes;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.member === void 0) {
          const err13 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "member" }, schema: schema24.properties.attributes.required, parentSchema: schema24.properties.attributes, data: data10 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data10.item === void 0) {
          const err14 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "item" }, schema: schema24.properties.attributes.required, parentSchema: schema24.properties.attributes, data: data10 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data10.purchase === void 0) {
          const err15 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "purchase" }, schema: schema24.properties.attributes.required, parentSchema: schema24.properties.attributes, data: data10 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "member" || key1 === "item" || key1 === "purchase")) {
            const err16 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24.properties.attributes, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.member !== void 0) {
          if (!validate88(data10.member, { instancePath: instancePath + "/attributes/member", parentData: data10, parentDataProperty: "member", rootData })) {
            vErrors = vErrors === null ? validate88.errors : joinIssues(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data10.item !== void 0) {
          if (!validate88(data10.item, { instancePath: instancePath + "/attributes/item", parentData: data10, parentDataProperty: "item", rootData })) {
            vErrors = vErrors === null ? validate88.errors : joinIssues(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data10.purchase !== void 0) {
          if (!validate88(data10.purchase, { instancePath: instancePath + "/attributes/purchase", parentData: data10, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate88.errors : joinIssues(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.attributes.type, parentSchema: schema24.properties.attributes, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.input !== void 0) {
      let data14 = data.input;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.row === void 0) {
          const err18 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "row" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data14.money === void 0) {
          const err19 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "money" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data14.anonymous === void 0) {
          const err20 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "anonymous" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data14.negativeItems === void 0) {
          const err21 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "negativeItems" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data14.zeroItems === void 0) {
          const err22 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "zeroItems" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data14.currency === void 0) {
          const err23 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data14.separator === void 0) {
          const err24 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "separator" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data14.itemKinds === void 0) {
          const err25 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "itemKinds" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data14.purchase === void 0) {
          const err26 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "purchase" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data14.items === void 0) {
          const err27 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "items" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data14.members === void 0) {
          const err28 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "members" }, schema: schema24.properties.input.required, parentSchema: schema24.properties.input, data: data14 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!func2.call(schema24.properties.input.properties, key2)) {
            const err29 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema24.properties.input, data: data14 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data14.row !== void 0) {
          let data15 = data14.row;
          if (typeof data15 !== "string") {
            const err30 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.row.type, parentSchema: schema24.properties.input.properties.row, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (!(data15 === "item" || data15 === "purchase")) {
            const err31 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.row.enum }, schema: schema24.properties.input.properties.row.enum, parentSchema: schema24.properties.input.properties.row, data: data15 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data14.money !== void 0) {
          let data16 = data14.money;
          if (typeof data16 !== "string") {
            const err32 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.money.type, parentSchema: schema24.properties.input.properties.money, data: data16 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data16 === "decimal" || data16 === "minor")) {
            const err33 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.money.enum }, schema: schema24.properties.input.properties.money.enum, parentSchema: schema24.properties.input.properties.money, data: data16 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.anonymous !== void 0) {
          let data17 = data14.anonymous;
          if (typeof data17 !== "string") {
            const err34 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.anonymous.type, parentSchema: schema24.properties.input.properties.anonymous, data: data17 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (!(data17 === "reject" || data17 === "skip")) {
            const err35 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.anonymous.enum }, schema: schema24.properties.input.properties.anonymous.enum, parentSchema: schema24.properties.input.properties.anonymous, data: data17 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data14.negativeItems !== void 0) {
          let data18 = data14.negativeItems;
          if (typeof data18 !== "string") {
            const err36 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.negativeItems.type, parentSchema: schema24.properties.input.properties.negativeItems, data: data18 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (!(data18 === "reject" || data18 === "drop" || data18 === "adjustment")) {
            const err37 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.negativeItems.enum }, schema: schema24.properties.input.properties.negativeItems.enum, parentSchema: schema24.properties.input.properties.negativeItems, data: data18 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data14.zeroItems !== void 0) {
          let data19 = data14.zeroItems;
          if (typeof data19 !== "string") {
            const err38 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.zeroItems.type, parentSchema: schema24.properties.input.properties.zeroItems, data: data19 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data19 === "keep" || data19 === "drop")) {
            const err39 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.zeroItems.enum }, schema: schema24.properties.input.properties.zeroItems.enum, parentSchema: schema24.properties.input.properties.zeroItems, data: data19 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.currency !== void 0) {
          if (!validate44(data14.currency, { instancePath: instancePath + "/input/currency", parentData: data14, parentDataProperty: "currency", rootData })) {
            vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
            errors = vErrors.length;
          }
        }
        if (data14.separator !== void 0) {
          let data21 = data14.separator;
          if (typeof data21 === "string") {
            if (!pattern5.test(data21)) {
              const err40 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/pattern", keyword: "pattern", params: { pattern: "^[^]$" }, schema: "^[^]$", parentSchema: schema24.properties.input.properties.separator, data: data21 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.separator.type, parentSchema: schema24.properties.input.properties.separator, data: data21 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data14.itemKinds !== void 0) {
          let data22 = data14.itemKinds;
          if (Array.isArray(data22)) {
            const len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.field === void 0) {
                  const err42 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "field" }, schema: schema24.properties.input.properties.itemKinds.items.required, parentSchema: schema24.properties.input.properties.itemKinds.items, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data23.value === void 0) {
                  const err43 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema24.properties.input.properties.itemKinds.items.required, parentSchema: schema24.properties.input.properties.itemKinds.items, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data23.kind === void 0) {
                  const err44 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema24.properties.input.properties.itemKinds.items.required, parentSchema: schema24.properties.input.properties.itemKinds.items, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key3 in data23) {
                  if (!(key3 === "field" || key3 === "value" || key3 === "kind")) {
                    const err45 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema24.properties.input.properties.itemKinds.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data23.field !== void 0) {
                  if (!validate29(data23.field, { instancePath: instancePath + "/input/itemKinds/" + i0 + "/field", parentData: data23, parentDataProperty: "field", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
                    errors = vErrors.length;
                  }
                }
                if (data23.value !== void 0) {
                  if (!validate29(data23.value, { instancePath: instancePath + "/input/itemKinds/" + i0 + "/value", parentData: data23, parentDataProperty: "value", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : joinIssues(vErrors, validate29.errors);
                    errors = vErrors.length;
                  }
                }
                if (data23.kind !== void 0) {
                  let data26 = data23.kind;
                  if (typeof data26 !== "string") {
                    const err46 = { instancePath: instancePath + "/input/itemKinds/" + i0 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.input.properties.itemKinds.items.properties.kind.type, parentSchema: schema24.properties.input.properties.itemKinds.items.properties.kind, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (!(data26 === "goods" || data26 === "delivery" || data26 === "tax" || data26 === "deposit" || data26 === "fee" || data26 === "adjustment")) {
                    const err47 = { instancePath: instancePath + "/input/itemKinds/" + i0 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.input.properties.itemKinds.items.properties.kind.enum }, schema: schema24.properties.input.properties.itemKinds.items.properties.kind.enum, parentSchema: schema24.properties.input.properties.itemKinds.items.properties.kind, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/input/itemKinds/" + i0, schemaPath: "#/properties/input/properties/itemKinds/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.input.properties.itemKinds.items.type, parentSchema: schema24.properties.input.properties.itemKinds.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/input/itemKinds", schemaPath: "#/properties/input/properties/itemKinds/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.input.properties.itemKinds.type, parentSchema: schema24.properties.input.properties.itemKinds, data: data22 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data14.purchase !== void 0) {
          if (!validate104(data14.purchase, { instancePath: instancePath + "/input/purchase", parentData: data14, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate104.errors : joinIssues(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
        if (data14.items !== void 0) {
          if (!validate104(data14.items, { instancePath: instancePath + "/input/items", parentData: data14, parentDataProperty: "items", rootData })) {
            vErrors = vErrors === null ? validate104.errors : joinIssues(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
        if (data14.members !== void 0) {
          if (!validate104(data14.members, { instancePath: instancePath + "/input/members", parentData: data14, parentDataProperty: "members", rootData })) {
            vErrors = vErrors === null ? validate104.errors : joinIssues(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.input.type, parentSchema: schema24.properties.input, data: data14 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": "object", "additionalProperties": false, "required": ["rates", "several", "excluded"], "properties": { "rates": { "type": "array", "items": { "$ref": "#/definitions/baseRate" } }, "several": { "type": "string", "enum": ["highest", "lowest", "add"] }, "excluded": { "$ref": "#/definitions/nullableCondition" } } };
var schema32 = { "type": "object", "additionalProperties": false, "required": ["id", "currency", "points", "step", "when", "during", "items", "paidWith"], "properties": { "id": { "$ref": "#/definitions/id" }, "currency": { "$ref": "#/definitions/id" }, "points": { "$ref": "#/definitions/fraction" }, "step": { "$ref": "#/definitions/step" }, "when": { "$ref": "#/definitions/condition" }, "during": { "$ref": "#/definitions/ranges" }, "items": { "$ref": "#/definitions/nullableCondition" }, "paidWith": { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 } } };
var schema33 = { "type": "object", "additionalProperties": false, "required": ["size", "full"], "properties": { "size": { "$ref": "#/definitions/fraction" }, "full": { "type": "boolean" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.full === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "full" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "full")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (!validate42(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
        vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.full !== void 0) {
      let data1 = data.full;
      if (typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/full", schemaPath: "#/properties/full/type", keyword: "type", params: { type: "boolean" }, schema: schema33.properties.full.type, parentSchema: schema33.properties.full, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": "object", "if": { "type": "object", "required": ["all"], "properties": { "all": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#/definitions/condition" } } } }, "else": { "if": { "type": "object", "required": ["any"], "properties": { "any": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["any"], "properties": { "any": { "type": "array", "items": { "$ref": "#/definitions/condition" }, "minItems": 1 } } }, "else": { "if": { "type": "object", "required": ["not"], "properties": { "not": true } }, "then": { "type": "object", "additionalProperties": false, "required": ["not"], "properties": { "not": { "$ref": "#/definitions/condition" } } }, "else": { "$ref": "#/definitions/test" } } } };
var wrapper0 = { validate: validate121 };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "enum": ["purchase.amount", "purchase.paid", "purchase.listed", "purchase.channel", "purchase.store", "purchase.partner", "purchase.scene", "purchase.currency", "purchase.coupons", "purchase.paymentMethods", "purchase.paymentShare", "purchase.carbon", "purchase.attribute", "items.amount", "items.paid", "items.listed", "items.quantity", "items.lines", "items.categories", "items.products", "item.kind", "item.sku", "item.categories", "item.tags", "item.brand", "item.greenGrade", "item.price", "item.quantity", "item.isDiscounted", "item.attribute", "member.tier", "member.creditBand", "member.creditScore", "member.tags", "member.age", "member.birthdayToday", "member.birthdayThisMonth", "member.daysFromBirthday", "member.joinedDay", "member.daysSinceJoined", "member.attribute", "member.balance", "member.points", "member.spend", "member.spendWithThis", "member.purchases", "member.averagePurchase", "member.purchaseNumber", "member.purchaseInRun", "member.daysSinceLastPurchase", "member.pending", "member.pointsExpiring", "member.perks", "member.redemptions", "member.donated", "member.activities", "member.carbon", "activity.quantity", "time.instant", "time.day", "time.weekday", "time.dayOfMonth", "time.month", "time.minute"] }, "params": { "$ref": "#/definitions/factParams" }, "operator": { "type": "string", "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/definitions/testValue" } } };
var schema36 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "items": { "$ref": "#/definitions/condition" }, "name": { "$ref": "#/definitions/id" }, "window": { "$ref": "#/definitions/counterWindow" } } };
var schema37 = { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year", "days", "months"] } }, "allOf": [{ "if": { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year"] } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["lifetime", "day", "week", "month", "quarter", "year", "membership-year"] } } } }, { "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "months" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "months"], "properties": { "period": { "const": "months" }, "months": { "$ref": "#/definitions/count" } } } }] };
var schema38 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema38.type, parentSchema: schema38, data };
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
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
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
          let data0 = data.period;
          if (typeof data0 !== "string") {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(data0 === "lifetime" || data0 === "day" || data0 === "week" || data0 === "month" || data0 === "quarter" || data0 === "year" || data0 === "membership-year")) {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    } else {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
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
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema37.allOf[0].then.required, parentSchema: schema37.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "period")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37.allOf[0].then, data };
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
        if (typeof data1 !== "string") {
          const err6 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/0/then/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema37.allOf[0].then.properties.period.type, parentSchema: schema37.allOf[0].then.properties.period, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!(data1 === "lifetime" || data1 === "day" || data1 === "week" || data1 === "month" || data1 === "quarter" || data1 === "year" || data1 === "membership-year")) {
          const err7 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/0/then/properties/period/enum", keyword: "enum", params: { allowedValues: schema37.allOf[0].then.properties.period.enum }, schema: schema37.allOf[0].then.properties.period.enum, parentSchema: schema37.allOf[0].then.properties.period, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema37.allOf[0].then.type, parentSchema: schema37.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err9 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema37.allOf[0].if, parentSchema: schema37.allOf[0], data };
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
      if (data.period === void 0 && (missing1 = "period")) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        if (data.period !== void 0) {
          if ("days" !== data.period) {
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
      if (data.period === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema37.allOf[1].then.required, parentSchema: schema37.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema37.allOf[1].then.required, parentSchema: schema37.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "period" || key1 === "days")) {
          const err15 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema37.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data3 = data.period;
        if ("days" !== data3) {
          const err16 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/1/then/properties/period/const", keyword: "const", params: { allowedValue: "days" }, schema: "days", parentSchema: schema37.allOf[1].then.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate126(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema37.allOf[1].then.type, parentSchema: schema37.allOf[1].then, data };
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
    const err18 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema37.allOf[1].if, parentSchema: schema37.allOf[1], data };
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
      if (data.period === void 0 && (missing2 = "period")) {
        const err19 = {};
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        if (data.period !== void 0) {
          if ("months" !== data.period) {
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
      if (data.period === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema37.allOf[2].then.required, parentSchema: schema37.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data.months === void 0) {
        const err23 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "months" }, schema: schema37.allOf[2].then.required, parentSchema: schema37.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "period" || key2 === "months")) {
          const err24 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema37.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data6 = data.period;
        if ("months" !== data6) {
          const err25 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/2/then/properties/period/const", keyword: "const", params: { allowedValue: "months" }, schema: "months", parentSchema: schema37.allOf[2].then.properties.period, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (data.months !== void 0) {
        if (!validate126(data.months, { instancePath: instancePath + "/months", parentData: data, parentDataProperty: "months", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err26 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema37.allOf[2].then.type, parentSchema: schema37.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err27 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema37.allOf[2].if, parentSchema: schema37.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.period !== void 0) {
      let data8 = data.period;
      if (typeof data8 !== "string") {
        const err29 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.period.type, parentSchema: schema37.properties.period, data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (!(data8 === "lifetime" || data8 === "day" || data8 === "week" || data8 === "month" || data8 === "quarter" || data8 === "year" || data8 === "membership-year" || data8 === "days" || data8 === "months")) {
        const err30 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: schema37.properties.period.enum }, schema: schema37.properties.period.enum, parentSchema: schema37.properties.period, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "items" || key0 === "name" || key0 === "window")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
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
      if (!validate125(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        vErrors = vErrors === null ? validate125.errors : joinIssues(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": ["null", "boolean", "integer", "string", "array"], "minimum": -9007199254740991, "maximum": 9007199254740991, "items": { "type": ["integer", "string"], "minimum": -9007199254740991, "maximum": 9007199254740991 } };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema39, data };
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
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema39.items.type }, schema: schema39.items.type, parentSchema: schema39.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema39.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema39.items, data: data0 };
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
  validate131.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fact" || key0 === "params" || key0 === "operator" || key0 === "value")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
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
        const err4 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.fact.type, parentSchema: schema35.properties.fact, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "purchase.amount" || data0 === "purchase.paid" || data0 === "purchase.listed" || data0 === "purchase.channel" || data0 === "purchase.store" || data0 === "purchase.partner" || data0 === "purchase.scene" || data0 === "purchase.currency" || data0 === "purchase.coupons" || data0 === "purchase.paymentMethods" || data0 === "purchase.paymentShare" || data0 === "purchase.carbon" || data0 === "purchase.attribute" || data0 === "items.amount" || data0 === "items.paid" || data0 === "items.listed" || data0 === "items.quantity" || data0 === "items.lines" || data0 === "items.categories" || data0 === "items.products" || data0 === "item.kind" || data0 === "item.sku" || data0 === "item.categories" || data0 === "item.tags" || data0 === "item.brand" || data0 === "item.greenGrade" || data0 === "item.price" || data0 === "item.quantity" || data0 === "item.isDiscounted" || data0 === "item.attribute" || data0 === "member.tier" || data0 === "member.creditBand" || data0 === "member.creditScore" || data0 === "member.tags" || data0 === "member.age" || data0 === "member.birthdayToday" || data0 === "member.birthdayThisMonth" || data0 === "member.daysFromBirthday" || data0 === "member.joinedDay" || data0 === "member.daysSinceJoined" || data0 === "member.attribute" || data0 === "member.balance" || data0 === "member.points" || data0 === "member.spend" || data0 === "member.spendWithThis" || data0 === "member.purchases" || data0 === "member.averagePurchase" || data0 === "member.purchaseNumber" || data0 === "member.purchaseInRun" || data0 === "member.daysSinceLastPurchase" || data0 === "member.pending" || data0 === "member.pointsExpiring" || data0 === "member.perks" || data0 === "member.redemptions" || data0 === "member.donated" || data0 === "member.activities" || data0 === "member.carbon" || data0 === "activity.quantity" || data0 === "time.instant" || data0 === "time.day" || data0 === "time.weekday" || data0 === "time.dayOfMonth" || data0 === "time.month" || data0 === "time.minute")) {
        const err5 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: schema35.properties.fact.enum }, schema: schema35.properties.fact.enum, parentSchema: schema35.properties.fact, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.params !== void 0) {
      if (!validate123(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData })) {
        vErrors = vErrors === null ? validate123.errors : joinIssues(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.operator.type, parentSchema: schema35.properties.operator, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "equal" || data2 === "notEqual" || data2 === "in" || data2 === "notIn" || data2 === "contains" || data2 === "doesNotContain" || data2 === "lessThan" || data2 === "lessThanInclusive" || data2 === "greaterThan" || data2 === "greaterThanInclusive")) {
        const err7 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema35.properties.operator.enum }, schema: schema35.properties.operator.enum, parentSchema: schema35.properties.operator, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate131(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate131.errors : joinIssues(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
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
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "all" }, schema: schema34.then.required, parentSchema: schema34.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "all")) {
          const err4 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34.then, data };
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
          const err5 = { instancePath: instancePath + "/all", schemaPath: "#/then/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema34.then.properties.all.type, parentSchema: schema34.then.properties.all, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema34.then.type, parentSchema: schema34.then, data };
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
          const err9 = { instancePath, schemaPath: "#/else/then/required", keyword: "required", params: { missingProperty: "any" }, schema: schema34.else.then.required, parentSchema: schema34.else.then, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data) {
          if (!(key1 === "any")) {
            const err10 = { instancePath, schemaPath: "#/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema34.else.then, data };
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
              const err11 = { instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.else.then.properties.any, data: data2 };
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
            const err12 = { instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema34.else.then.properties.any.type, parentSchema: schema34.else.then.properties.any, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "object" }, schema: schema34.else.then.type, parentSchema: schema34.else.then, data };
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
            const err16 = { instancePath, schemaPath: "#/else/else/then/required", keyword: "required", params: { missingProperty: "not" }, schema: schema34.else.else.then.required, parentSchema: schema34.else.else.then, data };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          for (const key2 in data) {
            if (!(key2 === "not")) {
              const err17 = { instancePath, schemaPath: "#/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema34.else.else.then, data };
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
          const err18 = { instancePath, schemaPath: "#/else/else/then/type", keyword: "type", params: { type: "object" }, schema: schema34.else.else.then.type, parentSchema: schema34.else.else.then, data };
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
        if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate122.errors : joinIssues(vErrors, validate122.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs28 === errors;
        valid8 = _valid2;
        ifClause2 = "else";
      }
      if (!valid8) {
        const err19 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema34.else.else.if, parentSchema: schema34.else.else, data };
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
      const err20 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema34.else.if, parentSchema: schema34.else, data };
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
    const err21 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema34.if, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": ["array", "null"], "items": { "$ref": "#/definitions/range" }, "minItems": 1 };
var schema41 = { "type": "object", "additionalProperties": false, "required": ["from", "until"], "properties": { "from": { "$ref": "#/definitions/nullableInteger" }, "until": { "$ref": "#/definitions/nullableInteger" } } };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "until")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate51(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate51.errors : joinIssues(vErrors, validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate51(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = vErrors === null ? validate51.errors : joinIssues(vErrors, validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type }, schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate136(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate136.errors : joinIssues(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/condition" } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, schema: schema42.type, parentSchema: schema42, data };
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
    if (!validate121(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema42.if, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.paidWith === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidWith" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "currency" || key0 === "points" || key0 === "step" || key0 === "when" || key0 === "during" || key0 === "items" || key0 === "paidWith")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32, data };
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
      if (!validate42(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
        vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.step !== void 0) {
      if (!validate118(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
        vErrors = vErrors === null ? validate118.errors : joinIssues(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate121(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate135(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate135.errors : joinIssues(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate141(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.paidWith !== void 0) {
      let data7 = data.paidWith;
      if (!Array.isArray(data7) && data7 !== null) {
        const err9 = { instancePath: instancePath + "/paidWith", schemaPath: "#/properties/paidWith/type", keyword: "type", params: { type: schema32.properties.paidWith.type }, schema: schema32.properties.paidWith.type, parentSchema: schema32.properties.paidWith, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/paidWith", schemaPath: "#/properties/paidWith/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.paidWith, data: data7 };
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
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rates === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rates" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.several === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "several" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.excluded === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excluded" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rates" || key0 === "several" || key0 === "excluded")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
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
          if (!validate114(data0[i0], { instancePath: instancePath + "/rates/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate114.errors : joinIssues(vErrors, validate114.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.rates.type, parentSchema: schema31.properties.rates, data: data0 };
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
        const err5 = { instancePath: instancePath + "/several", schemaPath: "#/properties/several/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.several.type, parentSchema: schema31.properties.several, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "highest" || data2 === "lowest" || data2 === "add")) {
        const err6 = { instancePath: instancePath + "/several", schemaPath: "#/properties/several/enum", keyword: "enum", params: { allowedValues: schema31.properties.several.enum }, schema: schema31.properties.several.enum, parentSchema: schema31.properties.several, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      if (!validate141(data.excluded, { instancePath: instancePath + "/excluded", parentData: data, parentDataProperty: "excluded", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "runs", "audience", "budgets", "limits", "excludes"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "runs": { "$ref": "#/definitions/range" }, "audience": { "$ref": "#/definitions/condition" }, "budgets": { "type": "array", "items": { "$ref": "#/definitions/budget" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "excludes": { "$ref": "#/definitions/ids" } } };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per", "end"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "type": "string", "enum": ["campaign", "day", "week", "month", "quarter", "year"] }, "end": { "type": "string", "enum": ["pay-rest", "pay-nothing", "pay-in-full"] } } };
var schema45 = { "type": "object", "additionalProperties": false, "required": ["unit", "amount"], "properties": { "unit": { "type": "string", "enum": ["points", "money", "times"] }, "amount": { "$ref": "#/definitions/count" } } };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unit" || key0 === "amount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
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
        const err3 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.unit.type, parentSchema: schema45.properties.unit, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "points" || data0 === "money" || data0 === "times")) {
        const err4 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema45.properties.unit.enum }, schema: schema45.properties.unit.enum, parentSchema: schema45.properties.unit, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate126(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quota === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quota" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.per === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.end === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "quota" || key0 === "per" || key0 === "end")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
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
      if (!validate155(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData })) {
        vErrors = vErrors === null ? validate155.errors : joinIssues(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0) {
      let data2 = data.per;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.per.type, parentSchema: schema44.properties.per, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "campaign" || data2 === "day" || data2 === "week" || data2 === "month" || data2 === "quarter" || data2 === "year")) {
        const err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema44.properties.per.enum }, schema: schema44.properties.per.enum, parentSchema: schema44.properties.per, data: data2 };
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
        const err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.end.type, parentSchema: schema44.properties.end, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "pay-rest" || data3 === "pay-nothing" || data3 === "pay-in-full")) {
        const err8 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/enum", keyword: "enum", params: { allowedValues: schema44.properties.end.enum }, schema: schema44.properties.end.enum, parentSchema: schema44.properties.end, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "additionalProperties": false, "required": ["id", "quota", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "quota": { "$ref": "#/definitions/quota" }, "per": { "$ref": "#/definitions/limitPeriod" } } };
var schema47 = { "type": "object", "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign", "days"] } }, "if": { "type": "object", "required": ["period"], "properties": { "period": { "const": "days" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["period", "days"], "properties": { "period": { "const": "days" }, "days": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "type": "string", "enum": ["purchase", "day", "week", "month", "quarter", "year", "campaign"] } } } };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema47.then.required, parentSchema: schema47.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema47.then.required, parentSchema: schema47.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "period" || key0 === "days")) {
          const err5 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47.then, data };
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
          const err6 = { instancePath: instancePath + "/period", schemaPath: "#/then/properties/period/const", keyword: "const", params: { allowedValue: "days" }, schema: "days", parentSchema: schema47.then.properties.period, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate126(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema47.then.type, parentSchema: schema47.then, data };
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
        const err8 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "period" }, schema: schema47.else.required, parentSchema: schema47.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "period")) {
          const err9 = { instancePath, schemaPath: "#/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema47.else, data };
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
          const err10 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema47.else.properties.period.type, parentSchema: schema47.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!(data3 === "purchase" || data3 === "day" || data3 === "week" || data3 === "month" || data3 === "quarter" || data3 === "year" || data3 === "campaign")) {
          const err11 = { instancePath: instancePath + "/period", schemaPath: "#/else/properties/period/enum", keyword: "enum", params: { allowedValues: schema47.else.properties.period.enum }, schema: schema47.else.properties.period.enum, parentSchema: schema47.else.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema47.else.type, parentSchema: schema47.else, data };
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
    const err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema47.if, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, schema: schema47.required, parentSchema: schema47, data };
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
        const err15 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.period.type, parentSchema: schema47.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data4 === "purchase" || data4 === "day" || data4 === "week" || data4 === "month" || data4 === "quarter" || data4 === "year" || data4 === "campaign" || data4 === "days")) {
        const err16 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: schema47.properties.period.enum }, schema: schema47.properties.period.enum, parentSchema: schema47.properties.period, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quota === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quota" }, schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.per === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "quota" || key0 === "per")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema46, data };
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
      if (!validate155(data.quota, { instancePath: instancePath + "/quota", parentData: data, parentDataProperty: "quota", rootData })) {
        vErrors = vErrors === null ? validate155.errors : joinIssues(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0) {
      if (!validate162(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData })) {
        vErrors = vErrors === null ? validate162.errors : joinIssues(vErrors, validate162.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.runs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.audience === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audience" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.budgets === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budgets" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.excludes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excludes" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "runs" || key0 === "audience" || key0 === "budgets" || key0 === "limits" || key0 === "excludes")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema43, data };
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
      if (!validate136(data.runs, { instancePath: instancePath + "/runs", parentData: data, parentDataProperty: "runs", rootData })) {
        vErrors = vErrors === null ? validate136.errors : joinIssues(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0) {
      if (!validate121(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.budgets !== void 0) {
      let data4 = data.budgets;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate153(data4[i0], { instancePath: instancePath + "/budgets/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate153.errors : joinIssues(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.budgets.type, parentSchema: schema43.properties.budgets, data: data4 };
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
          if (!validate159(data6[i1], { instancePath: instancePath + "/limits/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate159.errors : joinIssues(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.limits.type, parentSchema: schema43.properties.limits, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      if (!validate94(data.excludes, { instancePath: instancePath + "/excludes", parentData: data, parentDataProperty: "excludes", rootData })) {
        vErrors = vErrors === null ? validate94.errors : joinIssues(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "when", "items", "effect", "group", "lane", "limits", "overrides", "reason"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/id" }, "trigger": { "$ref": "#/definitions/trigger" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" }, "items": { "$ref": "#/definitions/nullableCondition" }, "effect": { "$ref": "#/definitions/effect" }, "group": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/group" } }, "lane": { "$ref": "#/definitions/nullableId" }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "overrides": { "$ref": "#/definitions/ids" }, "reason": { "type": ["string", "null"] } } };
var schema49 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["signup", "activity", "redemption", "donation", "tier", "balance", "birthday", "anniversary", "date", "day-of-month", "inactive", "expiring"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "signup" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "signup" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "activity" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "activity"], "properties": { "kind": { "const": "activity" }, "activity": { "$ref": "#/definitions/id" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "redemption" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "offer"], "properties": { "kind": { "const": "redemption" }, "offer": { "$ref": "#/definitions/nullableId" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "donation" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "cause"], "properties": { "kind": { "const": "donation" }, "cause": { "$ref": "#/definitions/nullableId" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "tier" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "rank"], "properties": { "kind": { "const": "tier" }, "rank": { "$ref": "#/definitions/nullableAmount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "balance" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points"], "properties": { "kind": { "const": "balance" }, "points": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "birthday" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "daysBefore"], "properties": { "kind": { "const": "birthday" }, "daysBefore": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "anniversary" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "anniversary" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "date" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "date" }, "day": { "$ref": "#/definitions/integer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "day-of-month" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "day-of-month" }, "day": { "type": "integer", "minimum": 1, "maximum": 31 } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "inactive" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "inactive" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "expiring" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "expiring" }, "days": { "$ref": "#/definitions/count" } } } }] };
var schema50 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema51.type, parentSchema: schema51, data };
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
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, schema: -9007199254740991, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if ("signup" !== data.kind) {
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
        if ("signup" !== data1) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "signup" }, schema: "signup", parentSchema: schema49.allOf[0].then.properties.kind, data: data1 };
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
          if ("activity" !== data.kind) {
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
      if (data.activity === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "activity" }, schema: schema49.allOf[1].then.required, parentSchema: schema49.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "activity")) {
          const err13 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema49.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("activity" !== data3) {
          const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "activity" }, schema: "activity", parentSchema: schema49.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.activity !== void 0) {
        if (!validate26(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[1].then.type, parentSchema: schema49.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err16 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[1].if, parentSchema: schema49.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  const _errs21 = errors;
  let valid7 = true;
  const _errs22 = errors;
  if (errors === _errs22) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("redemption" !== data.kind) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    } else {
      const err19 = {};
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
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
  if (_valid2) {
    const _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err20 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[2].then.required, parentSchema: schema49.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data.offer === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "offer" }, schema: schema49.allOf[2].then.required, parentSchema: schema49.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "offer")) {
          const err22 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema49.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data6 = data.kind;
        if ("redemption" !== data6) {
          const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "redemption" }, schema: "redemption", parentSchema: schema49.allOf[2].then.properties.kind, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.offer !== void 0) {
        if (!validate44(data.offer, { instancePath: instancePath + "/offer", parentData: data, parentDataProperty: "offer", rootData })) {
          vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[2].then.type, parentSchema: schema49.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid2 = _errs25 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[2].if, parentSchema: schema49.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  const _errs31 = errors;
  let valid10 = true;
  const _errs32 = errors;
  if (errors === _errs32) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        const err26 = {};
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("donation" !== data.kind) {
            const err27 = {};
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    } else {
      const err28 = {};
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
  }
  var _valid3 = _errs32 === errors;
  errors = _errs31;
  if (vErrors !== null) {
    if (_errs31) {
      vErrors.length = _errs31;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs35 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err29 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[3].then.required, parentSchema: schema49.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (data.cause === void 0) {
        const err30 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "cause" }, schema: schema49.allOf[3].then.required, parentSchema: schema49.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "cause")) {
          const err31 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema49.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data9 = data.kind;
        if ("donation" !== data9) {
          const err32 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "donation" }, schema: "donation", parentSchema: schema49.allOf[3].then.properties.kind, data: data9 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
      if (data.cause !== void 0) {
        if (!validate44(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData })) {
          vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err33 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[3].then.type, parentSchema: schema49.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    var _valid3 = _errs35 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err34 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[3].if, parentSchema: schema49.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  const _errs41 = errors;
  let valid13 = true;
  const _errs42 = errors;
  if (errors === _errs42) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind")) {
        const err35 = {};
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("tier" !== data.kind) {
            const err36 = {};
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    } else {
      const err37 = {};
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
  }
  var _valid4 = _errs42 === errors;
  errors = _errs41;
  if (vErrors !== null) {
    if (_errs41) {
      vErrors.length = _errs41;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs45 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[4].then.required, parentSchema: schema49.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (data.rank === void 0) {
        const err39 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "rank" }, schema: schema49.allOf[4].then.required, parentSchema: schema49.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "rank")) {
          const err40 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema49.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data12 = data.kind;
        if ("tier" !== data12) {
          const err41 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "tier" }, schema: "tier", parentSchema: schema49.allOf[4].then.properties.kind, data: data12 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
      if (data.rank !== void 0) {
        if (!validate62(data.rank, { instancePath: instancePath + "/rank", parentData: data, parentDataProperty: "rank", rootData })) {
          vErrors = vErrors === null ? validate62.errors : joinIssues(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err42 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[4].then.type, parentSchema: schema49.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    }
    var _valid4 = _errs45 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err43 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[4].if, parentSchema: schema49.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  const _errs51 = errors;
  let valid16 = true;
  const _errs52 = errors;
  if (errors === _errs52) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind")) {
        const err44 = {};
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("balance" !== data.kind) {
            const err45 = {};
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      }
    } else {
      const err46 = {};
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
  }
  var _valid5 = _errs52 === errors;
  errors = _errs51;
  if (vErrors !== null) {
    if (_errs51) {
      vErrors.length = _errs51;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs55 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err47 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[5].then.required, parentSchema: schema49.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data.points === void 0) {
        const err48 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "points" }, schema: schema49.allOf[5].then.required, parentSchema: schema49.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "points")) {
          const err49 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema49.allOf[5].then, data };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data15 = data.kind;
        if ("balance" !== data15) {
          const err50 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "balance" }, schema: "balance", parentSchema: schema49.allOf[5].then.properties.kind, data: data15 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
      if (data.points !== void 0) {
        if (!validate126(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err51 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[5].then.type, parentSchema: schema49.allOf[5].then, data };
      if (vErrors === null) {
        vErrors = [err51];
      } else {
        vErrors.push(err51);
      }
      errors++;
    }
    var _valid5 = _errs55 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    const err52 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[5].if, parentSchema: schema49.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  const _errs61 = errors;
  let valid19 = true;
  const _errs62 = errors;
  if (errors === _errs62) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.kind === void 0 && (missing6 = "kind")) {
        const err53 = {};
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("birthday" !== data.kind) {
            const err54 = {};
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      }
    } else {
      const err55 = {};
      if (vErrors === null) {
        vErrors = [err55];
      } else {
        vErrors.push(err55);
      }
      errors++;
    }
  }
  var _valid6 = _errs62 === errors;
  errors = _errs61;
  if (vErrors !== null) {
    if (_errs61) {
      vErrors.length = _errs61;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs65 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err56 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[6].then.required, parentSchema: schema49.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (data.daysBefore === void 0) {
        const err57 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "daysBefore" }, schema: schema49.allOf[6].then.required, parentSchema: schema49.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      for (const key6 in data) {
        if (!(key6 === "kind" || key6 === "daysBefore")) {
          const err58 = { instancePath, schemaPath: "#/allOf/6/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema49.allOf[6].then, data };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data18 = data.kind;
        if ("birthday" !== data18) {
          const err59 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/6/then/properties/kind/const", keyword: "const", params: { allowedValue: "birthday" }, schema: "birthday", parentSchema: schema49.allOf[6].then.properties.kind, data: data18 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
      if (data.daysBefore !== void 0) {
        if (!validate178(data.daysBefore, { instancePath: instancePath + "/daysBefore", parentData: data, parentDataProperty: "daysBefore", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err60 = { instancePath, schemaPath: "#/allOf/6/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[6].then.type, parentSchema: schema49.allOf[6].then, data };
      if (vErrors === null) {
        vErrors = [err60];
      } else {
        vErrors.push(err60);
      }
      errors++;
    }
    var _valid6 = _errs65 === errors;
    valid19 = _valid6;
  }
  if (!valid19) {
    const err61 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[6].if, parentSchema: schema49.allOf[6], data };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  const _errs71 = errors;
  let valid22 = true;
  const _errs72 = errors;
  if (errors === _errs72) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.kind === void 0 && (missing7 = "kind")) {
        const err62 = {};
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("anniversary" !== data.kind) {
            const err63 = {};
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      }
    } else {
      const err64 = {};
      if (vErrors === null) {
        vErrors = [err64];
      } else {
        vErrors.push(err64);
      }
      errors++;
    }
  }
  var _valid7 = _errs72 === errors;
  errors = _errs71;
  if (vErrors !== null) {
    if (_errs71) {
      vErrors.length = _errs71;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs75 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err65 = { instancePath, schemaPath: "#/allOf/7/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[7].then.required, parentSchema: schema49.allOf[7].then, data };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      for (const key7 in data) {
        if (!(key7 === "kind")) {
          const err66 = { instancePath, schemaPath: "#/allOf/7/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema49.allOf[7].then, data };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data21 = data.kind;
        if ("anniversary" !== data21) {
          const err67 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/7/then/properties/kind/const", keyword: "const", params: { allowedValue: "anniversary" }, schema: "anniversary", parentSchema: schema49.allOf[7].then.properties.kind, data: data21 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
    } else {
      const err68 = { instancePath, schemaPath: "#/allOf/7/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[7].then.type, parentSchema: schema49.allOf[7].then, data };
      if (vErrors === null) {
        vErrors = [err68];
      } else {
        vErrors.push(err68);
      }
      errors++;
    }
    var _valid7 = _errs75 === errors;
    valid22 = _valid7;
  }
  if (!valid22) {
    const err69 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[7].if, parentSchema: schema49.allOf[7], data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  const _errs80 = errors;
  let valid25 = true;
  const _errs81 = errors;
  if (errors === _errs81) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing8;
      if (data.kind === void 0 && (missing8 = "kind")) {
        const err70 = {};
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("date" !== data.kind) {
            const err71 = {};
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    } else {
      const err72 = {};
      if (vErrors === null) {
        vErrors = [err72];
      } else {
        vErrors.push(err72);
      }
      errors++;
    }
  }
  var _valid8 = _errs81 === errors;
  errors = _errs80;
  if (vErrors !== null) {
    if (_errs80) {
      vErrors.length = _errs80;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs84 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err73 = { instancePath, schemaPath: "#/allOf/8/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[8].then.required, parentSchema: schema49.allOf[8].then, data };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      if (data.day === void 0) {
        const err74 = { instancePath, schemaPath: "#/allOf/8/then/required", keyword: "required", params: { missingProperty: "day" }, schema: schema49.allOf[8].then.required, parentSchema: schema49.allOf[8].then, data };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      for (const key8 in data) {
        if (!(key8 === "kind" || key8 === "day")) {
          const err75 = { instancePath, schemaPath: "#/allOf/8/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema49.allOf[8].then, data };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data23 = data.kind;
        if ("date" !== data23) {
          const err76 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/8/then/properties/kind/const", keyword: "const", params: { allowedValue: "date" }, schema: "date", parentSchema: schema49.allOf[8].then.properties.kind, data: data23 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
      if (data.day !== void 0) {
        if (!validate180(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData })) {
          vErrors = vErrors === null ? validate180.errors : joinIssues(vErrors, validate180.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err77 = { instancePath, schemaPath: "#/allOf/8/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[8].then.type, parentSchema: schema49.allOf[8].then, data };
      if (vErrors === null) {
        vErrors = [err77];
      } else {
        vErrors.push(err77);
      }
      errors++;
    }
    var _valid8 = _errs84 === errors;
    valid25 = _valid8;
  }
  if (!valid25) {
    const err78 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[8].if, parentSchema: schema49.allOf[8], data };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  const _errs90 = errors;
  let valid28 = true;
  const _errs91 = errors;
  if (errors === _errs91) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.kind === void 0 && (missing9 = "kind")) {
        const err79 = {};
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("day-of-month" !== data.kind) {
            const err80 = {};
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    } else {
      const err81 = {};
      if (vErrors === null) {
        vErrors = [err81];
      } else {
        vErrors.push(err81);
      }
      errors++;
    }
  }
  var _valid9 = _errs91 === errors;
  errors = _errs90;
  if (vErrors !== null) {
    if (_errs90) {
      vErrors.length = _errs90;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs94 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err82 = { instancePath, schemaPath: "#/allOf/9/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[9].then.required, parentSchema: schema49.allOf[9].then, data };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (data.day === void 0) {
        const err83 = { instancePath, schemaPath: "#/allOf/9/then/required", keyword: "required", params: { missingProperty: "day" }, schema: schema49.allOf[9].then.required, parentSchema: schema49.allOf[9].then, data };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      for (const key9 in data) {
        if (!(key9 === "kind" || key9 === "day")) {
          const err84 = { instancePath, schemaPath: "#/allOf/9/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema49.allOf[9].then, data };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data26 = data.kind;
        if ("day-of-month" !== data26) {
          const err85 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/9/then/properties/kind/const", keyword: "const", params: { allowedValue: "day-of-month" }, schema: "day-of-month", parentSchema: schema49.allOf[9].then.properties.kind, data: data26 };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
      }
      if (data.day !== void 0) {
        let data27 = data.day;
        if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
          const err86 = { instancePath: instancePath + "/day", schemaPath: "#/allOf/9/then/properties/day/type", keyword: "type", params: { type: "integer" }, schema: schema49.allOf[9].then.properties.day.type, parentSchema: schema49.allOf[9].then.properties.day, data: data27 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (typeof data27 == "number" && isFinite(data27)) {
          if (data27 > 31 || isNaN(data27)) {
            const err87 = { instancePath: instancePath + "/day", schemaPath: "#/allOf/9/then/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, schema: 31, parentSchema: schema49.allOf[9].then.properties.day, data: data27 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (data27 < 1 || isNaN(data27)) {
            const err88 = { instancePath: instancePath + "/day", schemaPath: "#/allOf/9/then/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.allOf[9].then.properties.day, data: data27 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      }
    } else {
      const err89 = { instancePath, schemaPath: "#/allOf/9/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[9].then.type, parentSchema: schema49.allOf[9].then, data };
      if (vErrors === null) {
        vErrors = [err89];
      } else {
        vErrors.push(err89);
      }
      errors++;
    }
    var _valid9 = _errs94 === errors;
    valid28 = _valid9;
  }
  if (!valid28) {
    const err90 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[9].if, parentSchema: schema49.allOf[9], data };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  const _errs101 = errors;
  let valid31 = true;
  const _errs102 = errors;
  if (errors === _errs102) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing10;
      if (data.kind === void 0 && (missing10 = "kind")) {
        const err91 = {};
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("inactive" !== data.kind) {
            const err92 = {};
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      }
    } else {
      const err93 = {};
      if (vErrors === null) {
        vErrors = [err93];
      } else {
        vErrors.push(err93);
      }
      errors++;
    }
  }
  var _valid10 = _errs102 === errors;
  errors = _errs101;
  if (vErrors !== null) {
    if (_errs101) {
      vErrors.length = _errs101;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs105 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err94 = { instancePath, schemaPath: "#/allOf/10/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[10].then.required, parentSchema: schema49.allOf[10].then, data };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err95 = { instancePath, schemaPath: "#/allOf/10/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema49.allOf[10].then.required, parentSchema: schema49.allOf[10].then, data };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
      for (const key10 in data) {
        if (!(key10 === "kind" || key10 === "days")) {
          const err96 = { instancePath, schemaPath: "#/allOf/10/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema49.allOf[10].then, data };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data29 = data.kind;
        if ("inactive" !== data29) {
          const err97 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/10/then/properties/kind/const", keyword: "const", params: { allowedValue: "inactive" }, schema: "inactive", parentSchema: schema49.allOf[10].then.properties.kind, data: data29 };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate126(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err98 = { instancePath, schemaPath: "#/allOf/10/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[10].then.type, parentSchema: schema49.allOf[10].then, data };
      if (vErrors === null) {
        vErrors = [err98];
      } else {
        vErrors.push(err98);
      }
      errors++;
    }
    var _valid10 = _errs105 === errors;
    valid31 = _valid10;
  }
  if (!valid31) {
    const err99 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[10].if, parentSchema: schema49.allOf[10], data };
    if (vErrors === null) {
      vErrors = [err99];
    } else {
      vErrors.push(err99);
    }
    errors++;
  }
  const _errs111 = errors;
  let valid34 = true;
  const _errs112 = errors;
  if (errors === _errs112) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if (data.kind === void 0 && (missing11 = "kind")) {
        const err100 = {};
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("expiring" !== data.kind) {
            const err101 = {};
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      }
    } else {
      const err102 = {};
      if (vErrors === null) {
        vErrors = [err102];
      } else {
        vErrors.push(err102);
      }
      errors++;
    }
  }
  var _valid11 = _errs112 === errors;
  errors = _errs111;
  if (vErrors !== null) {
    if (_errs111) {
      vErrors.length = _errs111;
    } else {
      vErrors = null;
    }
  }
  if (_valid11) {
    const _errs115 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err103 = { instancePath, schemaPath: "#/allOf/11/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.allOf[11].then.required, parentSchema: schema49.allOf[11].then, data };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err104 = { instancePath, schemaPath: "#/allOf/11/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema49.allOf[11].then.required, parentSchema: schema49.allOf[11].then, data };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      for (const key11 in data) {
        if (!(key11 === "kind" || key11 === "days")) {
          const err105 = { instancePath, schemaPath: "#/allOf/11/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema49.allOf[11].then, data };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data32 = data.kind;
        if ("expiring" !== data32) {
          const err106 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/11/then/properties/kind/const", keyword: "const", params: { allowedValue: "expiring" }, schema: "expiring", parentSchema: schema49.allOf[11].then.properties.kind, data: data32 };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate126(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err107 = { instancePath, schemaPath: "#/allOf/11/then/type", keyword: "type", params: { type: "object" }, schema: schema49.allOf[11].then.type, parentSchema: schema49.allOf[11].then, data };
      if (vErrors === null) {
        vErrors = [err107];
      } else {
        vErrors.push(err107);
      }
      errors++;
    }
    var _valid11 = _errs115 === errors;
    valid34 = _valid11;
  }
  if (!valid34) {
    const err108 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema49.allOf[11].if, parentSchema: schema49.allOf[11], data };
    if (vErrors === null) {
      vErrors = [err108];
    } else {
      vErrors.push(err108);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err109 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err109];
      } else {
        vErrors.push(err109);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data34 = data.kind;
      if (typeof data34 !== "string") {
        const err110 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.kind.type, parentSchema: schema49.properties.kind, data: data34 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
      if (!(data34 === "signup" || data34 === "activity" || data34 === "redemption" || data34 === "donation" || data34 === "tier" || data34 === "balance" || data34 === "birthday" || data34 === "anniversary" || data34 === "date" || data34 === "day-of-month" || data34 === "inactive" || data34 === "expiring")) {
        const err111 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.kind.enum }, schema: schema49.properties.kind.enum, parentSchema: schema49.properties.kind, data: data34 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
  } else {
    const err112 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err112];
    } else {
      vErrors.push(err112);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["give", "multiply", "discount", "buy-get", "bundle", "send", "grant", "open", "move"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "give" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "points", "per"], "properties": { "kind": { "const": "give" }, "points": { "$ref": "#/definitions/fraction" }, "per": { "$ref": "#/definitions/givePer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "multiply" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "factor"], "properties": { "kind": { "const": "multiply" }, "factor": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "discount" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "units", "each", "amount", "floor"], "properties": { "kind": { "const": "discount" }, "units": { "$ref": "#/definitions/discountUnits" }, "each": { "type": "string", "enum": ["unit", "line", "order"] }, "amount": { "$ref": "#/definitions/discountAmount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "buy-get" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "buy", "getItems", "get", "share", "repeat", "floor"], "properties": { "kind": { "const": "buy-get" }, "buy": { "$ref": "#/definitions/count" }, "getItems": { "$ref": "#/definitions/nullableCondition" }, "get": { "$ref": "#/definitions/count" }, "share": { "$ref": "#/definitions/fraction" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "bundle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "parts", "amount", "repeat", "floor"], "properties": { "kind": { "const": "bundle" }, "parts": { "type": "array", "items": { "$ref": "#/definitions/bundlePart" }, "minItems": 1 }, "amount": { "$ref": "#/definitions/bundleAmount" }, "repeat": { "$ref": "#/definitions/nullableCount" }, "floor": { "$ref": "#/definitions/floor" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "send" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "const": "send" }, "message": { "$ref": "#/definitions/id" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "grant" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "perk", "days"], "properties": { "kind": { "const": "grant" }, "perk": { "$ref": "#/definitions/id" }, "days": { "$ref": "#/definitions/nullableCount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "open" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "offer", "days"], "properties": { "kind": { "const": "open" }, "offer": { "$ref": "#/definitions/id" }, "days": { "$ref": "#/definitions/nullableCount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "move" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "tier"], "properties": { "kind": { "const": "move" }, "tier": { "$ref": "#/definitions/amount" } } } }] };
var schema53 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["purchase", "line", "unit", "spend", "measure", "carbon", "activity"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "purchase" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "purchase" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "line" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "unit" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "unit" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "spend" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "spend" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "measure" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "attribute", "step"], "properties": { "kind": { "const": "measure" }, "attribute": { "$ref": "#/definitions/id" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "carbon" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "carbon" }, "step": { "$ref": "#/definitions/step" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "activity" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "step"], "properties": { "kind": { "const": "activity" }, "step": { "$ref": "#/definitions/step" } } } }] };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[0].then.required, parentSchema: schema53.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema53.allOf[0].then, data };
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
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "purchase" }, schema: "purchase", parentSchema: schema53.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[0].then.type, parentSchema: schema53.allOf[0].then, data };
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
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[0].if, parentSchema: schema53.allOf[0], data };
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
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[1].then.required, parentSchema: schema53.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind")) {
          const err12 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema53.allOf[1].then, data };
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
          const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "line" }, schema: "line", parentSchema: schema53.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[1].then.type, parentSchema: schema53.allOf[1].then, data };
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
    const err15 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[1].if, parentSchema: schema53.allOf[1], data };
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
        const err19 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[2].then.required, parentSchema: schema53.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind")) {
          const err20 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema53.allOf[2].then, data };
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
          const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "unit" }, schema: "unit", parentSchema: schema53.allOf[2].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[2].then.type, parentSchema: schema53.allOf[2].then, data };
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
    const err23 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[2].if, parentSchema: schema53.allOf[2], data };
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
        const err27 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[3].then.required, parentSchema: schema53.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err28 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema53.allOf[3].then.required, parentSchema: schema53.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "step")) {
          const err29 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema53.allOf[3].then, data };
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
          const err30 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "spend" }, schema: "spend", parentSchema: schema53.allOf[3].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.step !== void 0) {
        if (!validate118(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate118.errors : joinIssues(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err31 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[3].then.type, parentSchema: schema53.allOf[3].then, data };
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
    const err32 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[3].if, parentSchema: schema53.allOf[3], data };
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
        const err36 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[4].then.required, parentSchema: schema53.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data.attribute === void 0) {
        const err37 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "attribute" }, schema: schema53.allOf[4].then.required, parentSchema: schema53.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema53.allOf[4].then.required, parentSchema: schema53.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "attribute" || key4 === "step")) {
          const err39 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema53.allOf[4].then, data };
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
          const err40 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "measure" }, schema: "measure", parentSchema: schema53.allOf[4].then.properties.kind, data: data10 };
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
        if (!validate118(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate118.errors : joinIssues(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err41 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[4].then.type, parentSchema: schema53.allOf[4].then, data };
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
    const err42 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[4].if, parentSchema: schema53.allOf[4], data };
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
        const err46 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[5].then.required, parentSchema: schema53.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err47 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema53.allOf[5].then.required, parentSchema: schema53.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "step")) {
          const err48 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema53.allOf[5].then, data };
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
          const err49 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "carbon" }, schema: "carbon", parentSchema: schema53.allOf[5].then.properties.kind, data: data14 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
      if (data.step !== void 0) {
        if (!validate118(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate118.errors : joinIssues(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err50 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[5].then.type, parentSchema: schema53.allOf[5].then, data };
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
    const err51 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[5].if, parentSchema: schema53.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  const _errs60 = errors;
  let valid19 = true;
  const _errs61 = errors;
  if (errors === _errs61) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.kind === void 0 && (missing6 = "kind")) {
        const err52 = {};
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("activity" !== data.kind) {
            const err53 = {};
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    } else {
      const err54 = {};
      if (vErrors === null) {
        vErrors = [err54];
      } else {
        vErrors.push(err54);
      }
      errors++;
    }
  }
  var _valid6 = _errs61 === errors;
  errors = _errs60;
  if (vErrors !== null) {
    if (_errs60) {
      vErrors.length = _errs60;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs64 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err55 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.allOf[6].then.required, parentSchema: schema53.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (data.step === void 0) {
        const err56 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "step" }, schema: schema53.allOf[6].then.required, parentSchema: schema53.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      for (const key6 in data) {
        if (!(key6 === "kind" || key6 === "step")) {
          const err57 = { instancePath, schemaPath: "#/allOf/6/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema53.allOf[6].then, data };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data17 = data.kind;
        if ("activity" !== data17) {
          const err58 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/6/then/properties/kind/const", keyword: "const", params: { allowedValue: "activity" }, schema: "activity", parentSchema: schema53.allOf[6].then.properties.kind, data: data17 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (data.step !== void 0) {
        if (!validate118(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData })) {
          vErrors = vErrors === null ? validate118.errors : joinIssues(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err59 = { instancePath, schemaPath: "#/allOf/6/then/type", keyword: "type", params: { type: "object" }, schema: schema53.allOf[6].then.type, parentSchema: schema53.allOf[6].then, data };
      if (vErrors === null) {
        vErrors = [err59];
      } else {
        vErrors.push(err59);
      }
      errors++;
    }
    var _valid6 = _errs64 === errors;
    valid19 = _valid6;
  }
  if (!valid19) {
    const err60 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema53.allOf[6].if, parentSchema: schema53.allOf[6], data };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err61 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err61];
      } else {
        vErrors.push(err61);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data19 = data.kind;
      if (typeof data19 !== "string") {
        const err62 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema53.properties.kind.type, parentSchema: schema53.properties.kind, data: data19 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (!(data19 === "purchase" || data19 === "line" || data19 === "unit" || data19 === "spend" || data19 === "measure" || data19 === "carbon" || data19 === "activity")) {
        const err63 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema53.properties.kind.enum }, schema: schema53.properties.kind.enum, parentSchema: schema53.properties.kind, data: data19 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["all", "range", "every", "cheapest", "dearest", "complete-groups"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "all" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "all" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "range" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "from", "to", "of"], "properties": { "kind": { "const": "range" }, "from": { "$ref": "#/definitions/count" }, "to": { "$ref": "#/definitions/nullableCount" }, "of": { "type": "string", "enum": ["line", "together"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "every" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "n"], "properties": { "kind": { "const": "every" }, "n": { "$ref": "#/definitions/count" }, "of": { "const": "line" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cheapest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "cheapest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "dearest" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "count"], "properties": { "kind": { "const": "dearest" }, "count": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "complete-groups" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "size"], "properties": { "kind": { "const": "complete-groups" }, "size": { "$ref": "#/definitions/count" } } } }] };
var schema55 = { "type": ["integer", "null"], "minimum": 1, "maximum": 9007199254740991 };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[0].then.required, parentSchema: schema54.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54.allOf[0].then, data };
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
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "all" }, schema: "all", parentSchema: schema54.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[0].then.type, parentSchema: schema54.allOf[0].then, data };
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
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[0].if, parentSchema: schema54.allOf[0], data };
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
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[1].then.required, parentSchema: schema54.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.from === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "from" }, schema: schema54.allOf[1].then.required, parentSchema: schema54.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.to === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "to" }, schema: schema54.allOf[1].then.required, parentSchema: schema54.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.of === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "of" }, schema: schema54.allOf[1].then.required, parentSchema: schema54.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "from" || key1 === "to" || key1 === "of")) {
          const err15 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema54.allOf[1].then, data };
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
          const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "range" }, schema: "range", parentSchema: schema54.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.from !== void 0) {
        if (!validate126(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.to !== void 0) {
        if (!validate200(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
      if (data.of !== void 0) {
        let data6 = data.of;
        if (typeof data6 !== "string") {
          const err17 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/1/then/properties/of/type", keyword: "type", params: { type: "string" }, schema: schema54.allOf[1].then.properties.of.type, parentSchema: schema54.allOf[1].then.properties.of, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!(data6 === "line" || data6 === "together")) {
          const err18 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/1/then/properties/of/enum", keyword: "enum", params: { allowedValues: schema54.allOf[1].then.properties.of.enum }, schema: schema54.allOf[1].then.properties.of.enum, parentSchema: schema54.allOf[1].then.properties.of, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    } else {
      const err19 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[1].then.type, parentSchema: schema54.allOf[1].then, data };
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
    const err20 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[1].if, parentSchema: schema54.allOf[1], data };
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
        const err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[2].then.required, parentSchema: schema54.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.n === void 0) {
        const err25 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "n" }, schema: schema54.allOf[2].then.required, parentSchema: schema54.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "n" || key2 === "of")) {
          const err26 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema54.allOf[2].then, data };
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
          const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "every" }, schema: "every", parentSchema: schema54.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (data.n !== void 0) {
        if (!validate126(data.n, { instancePath: instancePath + "/n", parentData: data, parentDataProperty: "n", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.of !== void 0) {
        let data10 = data.of;
        if ("line" !== data10) {
          const err28 = { instancePath: instancePath + "/of", schemaPath: "#/allOf/2/then/properties/of/const", keyword: "const", params: { allowedValue: "line" }, schema: "line", parentSchema: schema54.allOf[2].then.properties.of, data: data10 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    } else {
      const err29 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[2].then.type, parentSchema: schema54.allOf[2].then, data };
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
    const err30 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[2].if, parentSchema: schema54.allOf[2], data };
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
        const err34 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[3].then.required, parentSchema: schema54.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data.count === void 0) {
        const err35 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "count" }, schema: schema54.allOf[3].then.required, parentSchema: schema54.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "count")) {
          const err36 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema54.allOf[3].then, data };
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
          const err37 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "cheapest" }, schema: "cheapest", parentSchema: schema54.allOf[3].then.properties.kind, data: data12 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
      if (data.count !== void 0) {
        if (!validate126(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err38 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[3].then.type, parentSchema: schema54.allOf[3].then, data };
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
    const err39 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[3].if, parentSchema: schema54.allOf[3], data };
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
        const err43 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[4].then.required, parentSchema: schema54.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (data.count === void 0) {
        const err44 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "count" }, schema: schema54.allOf[4].then.required, parentSchema: schema54.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "count")) {
          const err45 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema54.allOf[4].then, data };
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
          const err46 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "dearest" }, schema: "dearest", parentSchema: schema54.allOf[4].then.properties.kind, data: data15 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
      if (data.count !== void 0) {
        if (!validate126(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err47 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[4].then.type, parentSchema: schema54.allOf[4].then, data };
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
    const err48 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[4].if, parentSchema: schema54.allOf[4], data };
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
        const err52 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.allOf[5].then.required, parentSchema: schema54.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (data.size === void 0) {
        const err53 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "size" }, schema: schema54.allOf[5].then.required, parentSchema: schema54.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "size")) {
          const err54 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema54.allOf[5].then, data };
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
          const err55 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "complete-groups" }, schema: "complete-groups", parentSchema: schema54.allOf[5].then.properties.kind, data: data18 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
      if (data.size !== void 0) {
        if (!validate126(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err56 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema54.allOf[5].then.type, parentSchema: schema54.allOf[5].then, data };
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
    const err57 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema54.allOf[5].if, parentSchema: schema54.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err58 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema54.required, parentSchema: schema54, data };
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
        const err59 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema54.properties.kind.type, parentSchema: schema54.properties.kind, data: data20 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (!(data20 === "all" || data20 === "range" || data20 === "every" || data20 === "cheapest" || data20 === "dearest" || data20 === "complete-groups")) {
        const err60 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema54.properties.kind.enum }, schema: schema54.properties.kind.enum, parentSchema: schema54.properties.kind, data: data20 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price", "per-full"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "per-full" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "stepMinor", "minor"], "properties": { "kind": { "const": "per-full" }, "stepMinor": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/amount" } } } }] };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema56.allOf[0].then.required, parentSchema: schema56.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema56.allOf[0].then.required, parentSchema: schema56.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "share" || key0 === "most")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56.allOf[0].then, data };
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
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema56.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate42(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
      if (data.most !== void 0) {
        if (!validate178(data.most, { instancePath: instancePath + "/most", parentData: data, parentDataProperty: "most", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema56.allOf[0].then.type, parentSchema: schema56.allOf[0].then, data };
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
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema56.allOf[0].if, parentSchema: schema56.allOf[0], data };
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
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema56.allOf[1].then.required, parentSchema: schema56.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema56.allOf[1].then.required, parentSchema: schema56.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "minor")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema56.allOf[1].then, data };
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
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema56.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema56.allOf[1].then.type, parentSchema: schema56.allOf[1].then, data };
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
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema56.allOf[1].if, parentSchema: schema56.allOf[1], data };
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
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema56.allOf[2].then.required, parentSchema: schema56.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema56.allOf[2].then.required, parentSchema: schema56.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "minor")) {
          const err23 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema56.allOf[2].then, data };
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
          const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "price" }, schema: "price", parentSchema: schema56.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err25 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema56.allOf[2].then.type, parentSchema: schema56.allOf[2].then, data };
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
    const err26 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema56.allOf[2].if, parentSchema: schema56.allOf[2], data };
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
        const err30 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema56.allOf[3].then.required, parentSchema: schema56.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data.stepMinor === void 0) {
        const err31 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "stepMinor" }, schema: schema56.allOf[3].then.required, parentSchema: schema56.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err32 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema56.allOf[3].then.required, parentSchema: schema56.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "stepMinor" || key3 === "minor")) {
          const err33 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema56.allOf[3].then, data };
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
          const err34 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "per-full" }, schema: "per-full", parentSchema: schema56.allOf[3].then.properties.kind, data: data11 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data.stepMinor !== void 0) {
        if (!validate126(data.stepMinor, { instancePath: instancePath + "/stepMinor", parentData: data, parentDataProperty: "stepMinor", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err35 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema56.allOf[3].then.type, parentSchema: schema56.allOf[3].then, data };
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
    const err36 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema56.allOf[3].if, parentSchema: schema56.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema56.required, parentSchema: schema56, data };
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
        const err38 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema56.properties.kind.type, parentSchema: schema56.properties.kind, data: data14 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (!(data14 === "share" || data14 === "money" || data14 === "price" || data14 === "per-full")) {
        const err39 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema56.properties.kind.enum }, schema: schema56.properties.kind.enum, parentSchema: schema56.properties.kind, data: data14 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var schema57 = { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/discountFloor" } };
var schema58 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "share", "item"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "item" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "item" } } } }] };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema58.allOf[0].then.required, parentSchema: schema58.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema58.allOf[0].then.required, parentSchema: schema58.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "minor")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58.allOf[0].then, data };
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
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema58.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema58.allOf[0].then.type, parentSchema: schema58.allOf[0].then, data };
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
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema58.allOf[0].if, parentSchema: schema58.allOf[0], data };
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
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema58.allOf[1].then.required, parentSchema: schema58.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema58.allOf[1].then.required, parentSchema: schema58.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "share")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema58.allOf[1].then, data };
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
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema58.allOf[1].then.properties.kind, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate42(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema58.allOf[1].then.type, parentSchema: schema58.allOf[1].then, data };
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
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema58.allOf[1].if, parentSchema: schema58.allOf[1], data };
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
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema58.allOf[2].then.required, parentSchema: schema58.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind")) {
          const err22 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema58.allOf[2].then, data };
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
          const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "item" }, schema: "item", parentSchema: schema58.allOf[2].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema58.allOf[2].then.type, parentSchema: schema58.allOf[2].then, data };
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
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema58.allOf[2].if, parentSchema: schema58.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema58.required, parentSchema: schema58, data };
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
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.kind.type, parentSchema: schema58.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === "money" || data8 === "share" || data8 === "item")) {
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema58.properties.kind.enum }, schema: schema58.properties.kind.enum, parentSchema: schema58.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema57.type }, schema: schema57.type, parentSchema: schema57, data };
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
    if (!validate216(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate216.errors : joinIssues(vErrors, validate216.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema57.if, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "additionalProperties": false, "required": ["items", "count"], "properties": { "items": { "$ref": "#/definitions/condition" }, "count": { "$ref": "#/definitions/count" } } };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "items" || key0 === "count")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate121(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      if (!validate126(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["share", "money", "price"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "share" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "share"], "properties": { "kind": { "const": "share" }, "share": { "$ref": "#/definitions/fraction" }, "most": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "price" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor"], "properties": { "kind": { "const": "price" }, "minor": { "$ref": "#/definitions/amount" } } } }] };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema60.allOf[0].then.required, parentSchema: schema60.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema60.allOf[0].then.required, parentSchema: schema60.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "share" || key0 === "most")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema60.allOf[0].then, data };
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
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "share" }, schema: "share", parentSchema: schema60.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.share !== void 0) {
        if (!validate42(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
      if (data.most !== void 0) {
        if (!validate178(data.most, { instancePath: instancePath + "/most", parentData: data, parentDataProperty: "most", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema60.allOf[0].then.type, parentSchema: schema60.allOf[0].then, data };
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
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema60.allOf[0].if, parentSchema: schema60.allOf[0], data };
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
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema60.allOf[1].then.required, parentSchema: schema60.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema60.allOf[1].then.required, parentSchema: schema60.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "minor")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema60.allOf[1].then, data };
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
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema60.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema60.allOf[1].then.type, parentSchema: schema60.allOf[1].then, data };
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
    const err17 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema60.allOf[1].if, parentSchema: schema60.allOf[1], data };
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
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema60.allOf[2].then.required, parentSchema: schema60.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema60.allOf[2].then.required, parentSchema: schema60.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "minor")) {
          const err23 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema60.allOf[2].then, data };
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
          const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "price" }, schema: "price", parentSchema: schema60.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate178(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err25 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema60.allOf[2].then.type, parentSchema: schema60.allOf[2].then, data };
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
    const err26 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema60.allOf[2].if, parentSchema: schema60.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema60.required, parentSchema: schema60, data };
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
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema60.properties.kind.type, parentSchema: schema60.properties.kind, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data10 === "share" || data10 === "money" || data10 === "price")) {
        const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema60.properties.kind.enum }, schema: schema60.properties.kind.enum, parentSchema: schema60.properties.kind, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[0].then.required, parentSchema: schema52.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.points === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "points" }, schema: schema52.allOf[0].then.required, parentSchema: schema52.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.per === void 0) {
        const err5 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "per" }, schema: schema52.allOf[0].then.required, parentSchema: schema52.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "points" || key0 === "per")) {
          const err6 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema52.allOf[0].then, data };
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
          const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "give" }, schema: "give", parentSchema: schema52.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data.points !== void 0) {
        if (!validate42(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
      if (data.per !== void 0) {
        if (!validate190(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData })) {
          vErrors = vErrors === null ? validate190.errors : joinIssues(vErrors, validate190.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[0].then.type, parentSchema: schema52.allOf[0].then, data };
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
    const err9 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[0].if, parentSchema: schema52.allOf[0], data };
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
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[1].then.required, parentSchema: schema52.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.factor === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "factor" }, schema: schema52.allOf[1].then.required, parentSchema: schema52.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "factor")) {
          const err15 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema52.allOf[1].then, data };
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
          const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "multiply" }, schema: "multiply", parentSchema: schema52.allOf[1].then.properties.kind, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.factor !== void 0) {
        if (!validate42(data.factor, { instancePath: instancePath + "/factor", parentData: data, parentDataProperty: "factor", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[1].then.type, parentSchema: schema52.allOf[1].then, data };
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
    const err18 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[1].if, parentSchema: schema52.allOf[1], data };
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
        const err22 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data.units === void 0) {
        const err23 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "units" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data.each === void 0) {
        const err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "each" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.amount === void 0) {
        const err25 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err26 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema52.allOf[2].then.required, parentSchema: schema52.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "units" || key2 === "each" || key2 === "amount" || key2 === "floor")) {
          const err27 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema52.allOf[2].then, data };
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
          const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "discount" }, schema: "discount", parentSchema: schema52.allOf[2].then.properties.kind, data: data8 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      if (data.units !== void 0) {
        if (!validate198(data.units, { instancePath: instancePath + "/units", parentData: data, parentDataProperty: "units", rootData })) {
          vErrors = vErrors === null ? validate198.errors : joinIssues(vErrors, validate198.errors);
          errors = vErrors.length;
        }
      }
      if (data.each !== void 0) {
        let data10 = data.each;
        if (typeof data10 !== "string") {
          const err29 = { instancePath: instancePath + "/each", schemaPath: "#/allOf/2/then/properties/each/type", keyword: "type", params: { type: "string" }, schema: schema52.allOf[2].then.properties.each.type, parentSchema: schema52.allOf[2].then.properties.each, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!(data10 === "unit" || data10 === "line" || data10 === "order")) {
          const err30 = { instancePath: instancePath + "/each", schemaPath: "#/allOf/2/then/properties/each/enum", keyword: "enum", params: { allowedValues: schema52.allOf[2].then.properties.each.enum }, schema: schema52.allOf[2].then.properties.each.enum, parentSchema: schema52.allOf[2].then.properties.each, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.amount !== void 0) {
        if (!validate207(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
          vErrors = vErrors === null ? validate207.errors : joinIssues(vErrors, validate207.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate215(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate215.errors : joinIssues(vErrors, validate215.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err31 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[2].then.type, parentSchema: schema52.allOf[2].then, data };
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
    const err32 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[2].if, parentSchema: schema52.allOf[2], data };
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
        const err36 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data.buy === void 0) {
        const err37 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "buy" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data.getItems === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "getItems" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (data.get === void 0) {
        const err39 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "get" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (data.share === void 0) {
        const err40 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "share" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data.repeat === void 0) {
        const err41 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "repeat" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err42 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema52.allOf[3].then.required, parentSchema: schema52.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "buy" || key3 === "getItems" || key3 === "get" || key3 === "share" || key3 === "repeat" || key3 === "floor")) {
          const err43 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema52.allOf[3].then, data };
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
          const err44 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "buy-get" }, schema: "buy-get", parentSchema: schema52.allOf[3].then.properties.kind, data: data14 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
      if (data.buy !== void 0) {
        if (!validate126(data.buy, { instancePath: instancePath + "/buy", parentData: data, parentDataProperty: "buy", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.getItems !== void 0) {
        if (!validate141(data.getItems, { instancePath: instancePath + "/getItems", parentData: data, parentDataProperty: "getItems", rootData })) {
          vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
          errors = vErrors.length;
        }
      }
      if (data.get !== void 0) {
        if (!validate126(data.get, { instancePath: instancePath + "/get", parentData: data, parentDataProperty: "get", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.share !== void 0) {
        if (!validate42(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
      if (data.repeat !== void 0) {
        if (!validate200(data.repeat, { instancePath: instancePath + "/repeat", parentData: data, parentDataProperty: "repeat", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate215(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate215.errors : joinIssues(vErrors, validate215.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err45 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[3].then.type, parentSchema: schema52.allOf[3].then, data };
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
    const err46 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[3].if, parentSchema: schema52.allOf[3], data };
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
        const err50 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[4].then.required, parentSchema: schema52.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (data.parts === void 0) {
        const err51 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "parts" }, schema: schema52.allOf[4].then.required, parentSchema: schema52.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (data.amount === void 0) {
        const err52 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema52.allOf[4].then.required, parentSchema: schema52.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (data.repeat === void 0) {
        const err53 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "repeat" }, schema: schema52.allOf[4].then.required, parentSchema: schema52.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err54 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema52.allOf[4].then.required, parentSchema: schema52.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "parts" || key4 === "amount" || key4 === "repeat" || key4 === "floor")) {
          const err55 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema52.allOf[4].then, data };
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
          const err56 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "bundle" }, schema: "bundle", parentSchema: schema52.allOf[4].then.properties.kind, data: data22 };
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
            const err57 = { instancePath: instancePath + "/parts", schemaPath: "#/allOf/4/then/properties/parts/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema52.allOf[4].then.properties.parts, data: data23 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          const len0 = data23.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate227(data23[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data23, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate227.errors : joinIssues(vErrors, validate227.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err58 = { instancePath: instancePath + "/parts", schemaPath: "#/allOf/4/then/properties/parts/type", keyword: "type", params: { type: "array" }, schema: schema52.allOf[4].then.properties.parts.type, parentSchema: schema52.allOf[4].then.properties.parts, data: data23 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (data.amount !== void 0) {
        if (!validate231(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData })) {
          vErrors = vErrors === null ? validate231.errors : joinIssues(vErrors, validate231.errors);
          errors = vErrors.length;
        }
      }
      if (data.repeat !== void 0) {
        if (!validate200(data.repeat, { instancePath: instancePath + "/repeat", parentData: data, parentDataProperty: "repeat", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
      if (data.floor !== void 0) {
        if (!validate215(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate215.errors : joinIssues(vErrors, validate215.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err59 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[4].then.type, parentSchema: schema52.allOf[4].then, data };
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
    const err60 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[4].if, parentSchema: schema52.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  const _errs67 = errors;
  let valid18 = true;
  const _errs68 = errors;
  if (errors === _errs68) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind")) {
        const err61 = {};
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("send" !== data.kind) {
            const err62 = {};
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      }
    } else {
      const err63 = {};
      if (vErrors === null) {
        vErrors = [err63];
      } else {
        vErrors.push(err63);
      }
      errors++;
    }
  }
  var _valid5 = _errs68 === errors;
  errors = _errs67;
  if (vErrors !== null) {
    if (_errs67) {
      vErrors.length = _errs67;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs71 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err64 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[5].then.required, parentSchema: schema52.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (data.message === void 0) {
        const err65 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "message" }, schema: schema52.allOf[5].then.required, parentSchema: schema52.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "message")) {
          const err66 = { instancePath, schemaPath: "#/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema52.allOf[5].then, data };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data29 = data.kind;
        if ("send" !== data29) {
          const err67 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/5/then/properties/kind/const", keyword: "const", params: { allowedValue: "send" }, schema: "send", parentSchema: schema52.allOf[5].then.properties.kind, data: data29 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
      if (data.message !== void 0) {
        if (!validate26(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err68 = { instancePath, schemaPath: "#/allOf/5/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[5].then.type, parentSchema: schema52.allOf[5].then, data };
      if (vErrors === null) {
        vErrors = [err68];
      } else {
        vErrors.push(err68);
      }
      errors++;
    }
    var _valid5 = _errs71 === errors;
    valid18 = _valid5;
  }
  if (!valid18) {
    const err69 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[5].if, parentSchema: schema52.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  const _errs77 = errors;
  let valid21 = true;
  const _errs78 = errors;
  if (errors === _errs78) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.kind === void 0 && (missing6 = "kind")) {
        const err70 = {};
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("grant" !== data.kind) {
            const err71 = {};
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    } else {
      const err72 = {};
      if (vErrors === null) {
        vErrors = [err72];
      } else {
        vErrors.push(err72);
      }
      errors++;
    }
  }
  var _valid6 = _errs78 === errors;
  errors = _errs77;
  if (vErrors !== null) {
    if (_errs77) {
      vErrors.length = _errs77;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs81 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err73 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[6].then.required, parentSchema: schema52.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      if (data.perk === void 0) {
        const err74 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "perk" }, schema: schema52.allOf[6].then.required, parentSchema: schema52.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err75 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema52.allOf[6].then.required, parentSchema: schema52.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      for (const key6 in data) {
        if (!(key6 === "kind" || key6 === "perk" || key6 === "days")) {
          const err76 = { instancePath, schemaPath: "#/allOf/6/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema52.allOf[6].then, data };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data32 = data.kind;
        if ("grant" !== data32) {
          const err77 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/6/then/properties/kind/const", keyword: "const", params: { allowedValue: "grant" }, schema: "grant", parentSchema: schema52.allOf[6].then.properties.kind, data: data32 };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      }
      if (data.perk !== void 0) {
        if (!validate26(data.perk, { instancePath: instancePath + "/perk", parentData: data, parentDataProperty: "perk", rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.days !== void 0) {
        if (!validate200(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err78 = { instancePath, schemaPath: "#/allOf/6/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[6].then.type, parentSchema: schema52.allOf[6].then, data };
      if (vErrors === null) {
        vErrors = [err78];
      } else {
        vErrors.push(err78);
      }
      errors++;
    }
    var _valid6 = _errs81 === errors;
    valid21 = _valid6;
  }
  if (!valid21) {
    const err79 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[6].if, parentSchema: schema52.allOf[6], data };
    if (vErrors === null) {
      vErrors = [err79];
    } else {
      vErrors.push(err79);
    }
    errors++;
  }
  const _errs88 = errors;
  let valid24 = true;
  const _errs89 = errors;
  if (errors === _errs89) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.kind === void 0 && (missing7 = "kind")) {
        const err80 = {};
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("open" !== data.kind) {
            const err81 = {};
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      }
    } else {
      const err82 = {};
      if (vErrors === null) {
        vErrors = [err82];
      } else {
        vErrors.push(err82);
      }
      errors++;
    }
  }
  var _valid7 = _errs89 === errors;
  errors = _errs88;
  if (vErrors !== null) {
    if (_errs88) {
      vErrors.length = _errs88;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs92 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err83 = { instancePath, schemaPath: "#/allOf/7/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[7].then.required, parentSchema: schema52.allOf[7].then, data };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      if (data.offer === void 0) {
        const err84 = { instancePath, schemaPath: "#/allOf/7/then/required", keyword: "required", params: { missingProperty: "offer" }, schema: schema52.allOf[7].then.required, parentSchema: schema52.allOf[7].then, data };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err85 = { instancePath, schemaPath: "#/allOf/7/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema52.allOf[7].then.required, parentSchema: schema52.allOf[7].then, data };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      for (const key7 in data) {
        if (!(key7 === "kind" || key7 === "offer" || key7 === "days")) {
          const err86 = { instancePath, schemaPath: "#/allOf/7/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema52.allOf[7].then, data };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data36 = data.kind;
        if ("open" !== data36) {
          const err87 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/7/then/properties/kind/const", keyword: "const", params: { allowedValue: "open" }, schema: "open", parentSchema: schema52.allOf[7].then.properties.kind, data: data36 };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      }
      if (data.offer !== void 0) {
        if (!validate26(data.offer, { instancePath: instancePath + "/offer", parentData: data, parentDataProperty: "offer", rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.days !== void 0) {
        if (!validate200(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err88 = { instancePath, schemaPath: "#/allOf/7/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[7].then.type, parentSchema: schema52.allOf[7].then, data };
      if (vErrors === null) {
        vErrors = [err88];
      } else {
        vErrors.push(err88);
      }
      errors++;
    }
    var _valid7 = _errs92 === errors;
    valid24 = _valid7;
  }
  if (!valid24) {
    const err89 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[7].if, parentSchema: schema52.allOf[7], data };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  const _errs99 = errors;
  let valid27 = true;
  const _errs100 = errors;
  if (errors === _errs100) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing8;
      if (data.kind === void 0 && (missing8 = "kind")) {
        const err90 = {};
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("move" !== data.kind) {
            const err91 = {};
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      }
    } else {
      const err92 = {};
      if (vErrors === null) {
        vErrors = [err92];
      } else {
        vErrors.push(err92);
      }
      errors++;
    }
  }
  var _valid8 = _errs100 === errors;
  errors = _errs99;
  if (vErrors !== null) {
    if (_errs99) {
      vErrors.length = _errs99;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs103 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err93 = { instancePath, schemaPath: "#/allOf/8/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.allOf[8].then.required, parentSchema: schema52.allOf[8].then, data };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
      if (data.tier === void 0) {
        const err94 = { instancePath, schemaPath: "#/allOf/8/then/required", keyword: "required", params: { missingProperty: "tier" }, schema: schema52.allOf[8].then.required, parentSchema: schema52.allOf[8].then, data };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
      for (const key8 in data) {
        if (!(key8 === "kind" || key8 === "tier")) {
          const err95 = { instancePath, schemaPath: "#/allOf/8/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema52.allOf[8].then, data };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data40 = data.kind;
        if ("move" !== data40) {
          const err96 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/8/then/properties/kind/const", keyword: "const", params: { allowedValue: "move" }, schema: "move", parentSchema: schema52.allOf[8].then.properties.kind, data: data40 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
      }
      if (data.tier !== void 0) {
        if (!validate178(data.tier, { instancePath: instancePath + "/tier", parentData: data, parentDataProperty: "tier", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err97 = { instancePath, schemaPath: "#/allOf/8/then/type", keyword: "type", params: { type: "object" }, schema: schema52.allOf[8].then.type, parentSchema: schema52.allOf[8].then, data };
      if (vErrors === null) {
        vErrors = [err97];
      } else {
        vErrors.push(err97);
      }
      errors++;
    }
    var _valid8 = _errs103 === errors;
    valid27 = _valid8;
  }
  if (!valid27) {
    const err98 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.allOf[8].if, parentSchema: schema52.allOf[8], data };
    if (vErrors === null) {
      vErrors = [err98];
    } else {
      vErrors.push(err98);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err99 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err99];
      } else {
        vErrors.push(err99);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data42 = data.kind;
      if (typeof data42 !== "string") {
        const err100 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.kind.type, parentSchema: schema52.properties.kind, data: data42 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
      if (!(data42 === "give" || data42 === "multiply" || data42 === "discount" || data42 === "buy-get" || data42 === "bundle" || data42 === "send" || data42 === "grant" || data42 === "open" || data42 === "move")) {
        const err101 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema52.properties.kind.enum }, schema: schema52.properties.kind.enum, parentSchema: schema52.properties.kind, data: data42 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
var schema61 = { "type": "object", "additionalProperties": false, "required": ["id", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "way": { "type": "string", "enum": ["best", "best-of-line", "add", "multiply"] } } };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.way === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" }, schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "way")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema61, data };
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
        const err3 = { instancePath: instancePath + "/way", schemaPath: "#/properties/way/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.way.type, parentSchema: schema61.properties.way, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "best" || data1 === "best-of-line" || data1 === "add" || data1 === "multiply")) {
        const err4 = { instancePath: instancePath + "/way", schemaPath: "#/properties/way/enum", keyword: "enum", params: { allowedValues: schema61.properties.way.enum }, schema: schema61.properties.way.enum, parentSchema: schema61.properties.way, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.effect === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.group === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.lane === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.overrides === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overrides" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48, data };
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
    if (data.trigger !== void 0) {
      if (!validate172(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData })) {
        vErrors = vErrors === null ? validate172.errors : joinIssues(vErrors, validate172.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate135(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate135.errors : joinIssues(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate121(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate141(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate188(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
        vErrors = vErrors === null ? validate188.errors : joinIssues(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.group !== void 0) {
      let data8 = data.group;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        const err13 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: schema48.properties.group.type }, schema: schema48.properties.group.type, parentSchema: schema48.properties.group, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      const _errs12 = errors;
      let valid1 = true;
      const _errs13 = errors;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        const err14 = {};
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs15 = errors;
        if (!validate246(data8, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData })) {
          vErrors = vErrors === null ? validate246.errors : joinIssues(vErrors, validate246.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err15 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema48.properties.group.if, parentSchema: schema48.properties.group, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lane !== void 0) {
      if (!validate44(data.lane, { instancePath: instancePath + "/lane", parentData: data, parentDataProperty: "lane", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      let data10 = data.limits;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate159(data10[i0], { instancePath: instancePath + "/limits/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate159.errors : joinIssues(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.limits.type, parentSchema: schema48.properties.limits, data: data10 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      if (!validate94(data.overrides, { instancePath: instancePath + "/overrides", parentData: data, parentDataProperty: "overrides", rootData })) {
        vErrors = vErrors === null ? validate94.errors : joinIssues(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data13 = data.reason;
      if (typeof data13 !== "string" && data13 !== null) {
        const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema48.properties.reason.type }, schema: schema48.properties.reason.type, parentSchema: schema48.properties.reason, data: data13 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "object", "additionalProperties": false, "required": ["expiry", "pending", "refund", "tiers", "offers", "perks", "causes", "messages", "choices"], "properties": { "expiry": { "type": "array", "items": { "$ref": "#/definitions/expiryRule" } }, "pending": { "type": "array", "items": { "$ref": "#/definitions/pendingRule" } }, "refund": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/refundRules" } }, "tiers": { "type": "array", "items": { "$ref": "#/definitions/tierRule" } }, "offers": { "type": "array", "items": { "$ref": "#/definitions/offer" } }, "perks": { "type": "array", "items": { "$ref": "#/definitions/perk" } }, "causes": { "type": "array", "items": { "$ref": "#/definitions/cause" } }, "messages": { "type": "array", "items": { "$ref": "#/definitions/message" } }, "choices": { "$ref": "#/definitions/lifeChoices" } } };
var schema63 = { "type": "object", "additionalProperties": false, "required": ["id", "campaigns", "rules", "way", "monthEnd"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaigns": { "$ref": "#/definitions/scopeIds" }, "rules": { "$ref": "#/definitions/scopeIds" }, "way": { "$ref": "#/definitions/expiryWay" }, "monthEnd": { "type": "string", "enum": ["clamp", "roll"] } } };
var schema64 = { "type": ["array", "null"], "items": { "$ref": "#/definitions/id" }, "minItems": 1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema64.type }, schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate26(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["never", "after", "period-end", "date", "idle"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "never" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "never" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span", "through"], "properties": { "kind": { "const": "after" }, "span": { "$ref": "#/definitions/civilSpan" }, "through": { "type": "string", "enum": ["day", "month", "quarter", "year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "period-end" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "period"], "properties": { "kind": { "const": "period-end" }, "period": { "type": "string", "enum": ["month", "quarter", "year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "date" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "day"], "properties": { "kind": { "const": "date" }, "day": { "$ref": "#/definitions/integer" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "idle" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span"], "properties": { "kind": { "const": "idle" }, "span": { "$ref": "#/definitions/civilSpan" } } } }] };
var schema66 = { "type": "object", "additionalProperties": false, "required": ["count", "unit"], "properties": { "count": { "$ref": "#/definitions/count" }, "unit": { "type": "string", "enum": ["days", "months", "years"] } } };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "unit")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate126(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.unit.type, parentSchema: schema66.properties.unit, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "days" || data1 === "months" || data1 === "years")) {
        const err4 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema66.properties.unit.enum }, schema: schema66.properties.unit.enum, parentSchema: schema66.properties.unit, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if ("never" !== data.kind) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.allOf[0].then.required, parentSchema: schema65.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema65.allOf[0].then, data };
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
        if ("never" !== data1) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "never" }, schema: "never", parentSchema: schema65.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema65.allOf[0].then.type, parentSchema: schema65.allOf[0].then, data };
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
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema65.allOf[0].if, parentSchema: schema65.allOf[0], data };
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
          if ("after" !== data.kind) {
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
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.allOf[1].then.required, parentSchema: schema65.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.span === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "span" }, schema: schema65.allOf[1].then.required, parentSchema: schema65.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.through === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "through" }, schema: schema65.allOf[1].then.required, parentSchema: schema65.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "span" || key1 === "through")) {
          const err14 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema65.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("after" !== data3) {
          const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "after" }, schema: "after", parentSchema: schema65.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.span !== void 0) {
        if (!validate262(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData })) {
          vErrors = vErrors === null ? validate262.errors : joinIssues(vErrors, validate262.errors);
          errors = vErrors.length;
        }
      }
      if (data.through !== void 0) {
        let data5 = data.through;
        if (typeof data5 !== "string") {
          const err16 = { instancePath: instancePath + "/through", schemaPath: "#/allOf/1/then/properties/through/type", keyword: "type", params: { type: "string" }, schema: schema65.allOf[1].then.properties.through.type, parentSchema: schema65.allOf[1].then.properties.through, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!(data5 === "day" || data5 === "month" || data5 === "quarter" || data5 === "year")) {
          const err17 = { instancePath: instancePath + "/through", schemaPath: "#/allOf/1/then/properties/through/enum", keyword: "enum", params: { allowedValues: schema65.allOf[1].then.properties.through.enum }, schema: schema65.allOf[1].then.properties.through.enum, parentSchema: schema65.allOf[1].then.properties.through, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    } else {
      const err18 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema65.allOf[1].then.type, parentSchema: schema65.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err19 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema65.allOf[1].if, parentSchema: schema65.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
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
        const err20 = {};
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("period-end" !== data.kind) {
            const err21 = {};
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    } else {
      const err22 = {};
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
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
        const err23 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.allOf[2].then.required, parentSchema: schema65.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data.period === void 0) {
        const err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema65.allOf[2].then.required, parentSchema: schema65.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "period")) {
          const err25 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema65.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data7 = data.kind;
        if ("period-end" !== data7) {
          const err26 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "period-end" }, schema: "period-end", parentSchema: schema65.allOf[2].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data8 = data.period;
        if (typeof data8 !== "string") {
          const err27 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/2/then/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema65.allOf[2].then.properties.period.type, parentSchema: schema65.allOf[2].then.properties.period, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!(data8 === "month" || data8 === "quarter" || data8 === "year")) {
          const err28 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/2/then/properties/period/enum", keyword: "enum", params: { allowedValues: schema65.allOf[2].then.properties.period.enum }, schema: schema65.allOf[2].then.properties.period.enum, parentSchema: schema65.allOf[2].then.properties.period, data: data8 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    } else {
      const err29 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema65.allOf[2].then.type, parentSchema: schema65.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err30 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema65.allOf[2].if, parentSchema: schema65.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  const _errs34 = errors;
  let valid10 = true;
  const _errs35 = errors;
  if (errors === _errs35) {
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
          if ("date" !== data.kind) {
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
  var _valid3 = _errs35 === errors;
  errors = _errs34;
  if (vErrors !== null) {
    if (_errs34) {
      vErrors.length = _errs34;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs38 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err34 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.allOf[3].then.required, parentSchema: schema65.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data.day === void 0) {
        const err35 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "day" }, schema: schema65.allOf[3].then.required, parentSchema: schema65.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "day")) {
          const err36 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema65.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data10 = data.kind;
        if ("date" !== data10) {
          const err37 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/3/then/properties/kind/const", keyword: "const", params: { allowedValue: "date" }, schema: "date", parentSchema: schema65.allOf[3].then.properties.kind, data: data10 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
      if (data.day !== void 0) {
        if (!validate180(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData })) {
          vErrors = vErrors === null ? validate180.errors : joinIssues(vErrors, validate180.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err38 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, schema: schema65.allOf[3].then.type, parentSchema: schema65.allOf[3].then, data };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    var _valid3 = _errs38 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err39 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema65.allOf[3].if, parentSchema: schema65.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  const _errs44 = errors;
  let valid13 = true;
  const _errs45 = errors;
  if (errors === _errs45) {
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
          if ("idle" !== data.kind) {
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
  var _valid4 = _errs45 === errors;
  errors = _errs44;
  if (vErrors !== null) {
    if (_errs44) {
      vErrors.length = _errs44;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs48 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err43 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.allOf[4].then.required, parentSchema: schema65.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (data.span === void 0) {
        const err44 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "span" }, schema: schema65.allOf[4].then.required, parentSchema: schema65.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "span")) {
          const err45 = { instancePath, schemaPath: "#/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema65.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data13 = data.kind;
        if ("idle" !== data13) {
          const err46 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/4/then/properties/kind/const", keyword: "const", params: { allowedValue: "idle" }, schema: "idle", parentSchema: schema65.allOf[4].then.properties.kind, data: data13 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
      if (data.span !== void 0) {
        if (!validate262(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData })) {
          vErrors = vErrors === null ? validate262.errors : joinIssues(vErrors, validate262.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err47 = { instancePath, schemaPath: "#/allOf/4/then/type", keyword: "type", params: { type: "object" }, schema: schema65.allOf[4].then.type, parentSchema: schema65.allOf[4].then, data };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        vErrors.push(err47);
      }
      errors++;
    }
    var _valid4 = _errs48 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err48 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema65.allOf[4].if, parentSchema: schema65.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err49 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data15 = data.kind;
      if (typeof data15 !== "string") {
        const err50 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.kind.type, parentSchema: schema65.properties.kind, data: data15 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (!(data15 === "never" || data15 === "after" || data15 === "period-end" || data15 === "date" || data15 === "idle")) {
        const err51 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema65.properties.kind.enum }, schema: schema65.properties.kind.enum, parentSchema: schema65.properties.kind, data: data15 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.campaigns === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaigns" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.way === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.monthEnd === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthEnd" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "campaigns" || key0 === "rules" || key0 === "way" || key0 === "monthEnd")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema63, data };
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
    if (data.campaigns !== void 0) {
      if (!validate257(data.campaigns, { instancePath: instancePath + "/campaigns", parentData: data, parentDataProperty: "campaigns", rootData })) {
        vErrors = vErrors === null ? validate257.errors : joinIssues(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate257(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate257.errors : joinIssues(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.way !== void 0) {
      if (!validate261(data.way, { instancePath: instancePath + "/way", parentData: data, parentDataProperty: "way", rootData })) {
        vErrors = vErrors === null ? validate261.errors : joinIssues(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.monthEnd !== void 0) {
      let data4 = data.monthEnd;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/monthEnd", schemaPath: "#/properties/monthEnd/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.monthEnd.type, parentSchema: schema63.properties.monthEnd, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === "clamp" || data4 === "roll")) {
        const err7 = { instancePath: instancePath + "/monthEnd", schemaPath: "#/properties/monthEnd/enum", keyword: "enum", params: { allowedValues: schema63.properties.monthEnd.enum }, schema: schema63.properties.monthEnd.enum, parentSchema: schema63.properties.monthEnd, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "object", "additionalProperties": false, "required": ["id", "campaigns", "rules", "way"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaigns": { "$ref": "#/definitions/scopeIds" }, "rules": { "$ref": "#/definitions/scopeIds" }, "way": { "$ref": "#/definitions/pendingWay" } } };
var schema68 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["at-once", "after", "delivery"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "at-once" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "at-once" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "days"], "properties": { "kind": { "const": "after" }, "days": { "$ref": "#/definitions/count" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "delivery" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "daysMax"], "properties": { "kind": { "const": "delivery" }, "daysMax": { "$ref": "#/definitions/nullableCount" } } } }] };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if ("at-once" !== data.kind) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema68.allOf[0].then.required, parentSchema: schema68.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind")) {
          const err4 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema68.allOf[0].then, data };
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
        if ("at-once" !== data1) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "at-once" }, schema: "at-once", parentSchema: schema68.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema68.allOf[0].then.type, parentSchema: schema68.allOf[0].then, data };
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
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema68.allOf[0].if, parentSchema: schema68.allOf[0], data };
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
          if ("after" !== data.kind) {
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
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema68.allOf[1].then.required, parentSchema: schema68.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.days === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "days" }, schema: schema68.allOf[1].then.required, parentSchema: schema68.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "days")) {
          const err13 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema68.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("after" !== data3) {
          const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "after" }, schema: "after", parentSchema: schema68.allOf[1].then.properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.days !== void 0) {
        if (!validate126(data.days, { instancePath: instancePath + "/days", parentData: data, parentDataProperty: "days", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema68.allOf[1].then.type, parentSchema: schema68.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err16 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema68.allOf[1].if, parentSchema: schema68.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  const _errs21 = errors;
  let valid7 = true;
  const _errs22 = errors;
  if (errors === _errs22) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("delivery" !== data.kind) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    } else {
      const err19 = {};
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
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
  if (_valid2) {
    const _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err20 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema68.allOf[2].then.required, parentSchema: schema68.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data.daysMax === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "daysMax" }, schema: schema68.allOf[2].then.required, parentSchema: schema68.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "daysMax")) {
          const err22 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema68.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data6 = data.kind;
        if ("delivery" !== data6) {
          const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "delivery" }, schema: "delivery", parentSchema: schema68.allOf[2].then.properties.kind, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.daysMax !== void 0) {
        if (!validate200(data.daysMax, { instancePath: instancePath + "/daysMax", parentData: data, parentDataProperty: "daysMax", rootData })) {
          vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema68.allOf[2].then.type, parentSchema: schema68.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid2 = _errs25 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema68.allOf[2].if, parentSchema: schema68.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema68.required, parentSchema: schema68, data };
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
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema68.properties.kind.type, parentSchema: schema68.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === "at-once" || data8 === "after" || data8 === "delivery")) {
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema68.properties.kind.enum }, schema: schema68.properties.kind.enum, parentSchema: schema68.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.campaigns === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaigns" }, schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.way === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "way" }, schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "campaigns" || key0 === "rules" || key0 === "way")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema67, data };
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
    if (data.campaigns !== void 0) {
      if (!validate257(data.campaigns, { instancePath: instancePath + "/campaigns", parentData: data, parentDataProperty: "campaigns", rootData })) {
        vErrors = vErrors === null ? validate257.errors : joinIssues(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate257(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = vErrors === null ? validate257.errors : joinIssues(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.way !== void 0) {
      if (!validate273(data.way, { instancePath: instancePath + "/way", parentData: data, parentDataProperty: "way", rootData })) {
        vErrors = vErrors === null ? validate273.errors : joinIssues(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
var schema69 = { "type": "object", "additionalProperties": false, "required": ["part", "beyondBalance"], "properties": { "part": { "type": "string", "enum": ["proportion", "as-if-without"] }, "beyondBalance": { "$ref": "#/definitions/beyondBalance" } } };
var schema70 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["below-zero", "stop-at-zero", "refund-money"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "below-zero" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "floor"], "properties": { "kind": { "const": "below-zero" }, "floor": { "$ref": "#/definitions/amount" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "stop-at-zero" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "stop-at-zero" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "refund-money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minorPerPoint"], "properties": { "kind": { "const": "refund-money" }, "minorPerPoint": { "$ref": "#/definitions/fraction" } } } }] };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if ("below-zero" !== data.kind) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema70.allOf[0].then.required, parentSchema: schema70.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.floor === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "floor" }, schema: schema70.allOf[0].then.required, parentSchema: schema70.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "floor")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema70.allOf[0].then, data };
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
        if ("below-zero" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "below-zero" }, schema: "below-zero", parentSchema: schema70.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.floor !== void 0) {
        if (!validate178(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData })) {
          vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema70.allOf[0].then.type, parentSchema: schema70.allOf[0].then, data };
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
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema70.allOf[0].if, parentSchema: schema70.allOf[0], data };
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
          if ("stop-at-zero" !== data.kind) {
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
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema70.allOf[1].then.required, parentSchema: schema70.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind")) {
          const err13 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema70.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data4 = data.kind;
        if ("stop-at-zero" !== data4) {
          const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "stop-at-zero" }, schema: "stop-at-zero", parentSchema: schema70.allOf[1].then.properties.kind, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema70.allOf[1].then.type, parentSchema: schema70.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    var _valid1 = _errs16 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err16 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema70.allOf[1].if, parentSchema: schema70.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  const _errs21 = errors;
  let valid7 = true;
  const _errs22 = errors;
  if (errors === _errs22) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("refund-money" !== data.kind) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    } else {
      const err19 = {};
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
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
  if (_valid2) {
    const _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err20 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema70.allOf[2].then.required, parentSchema: schema70.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data.minorPerPoint === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "minorPerPoint" }, schema: schema70.allOf[2].then.required, parentSchema: schema70.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "minorPerPoint")) {
          const err22 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema70.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data6 = data.kind;
        if ("refund-money" !== data6) {
          const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "refund-money" }, schema: "refund-money", parentSchema: schema70.allOf[2].then.properties.kind, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.minorPerPoint !== void 0) {
        if (!validate42(data.minorPerPoint, { instancePath: instancePath + "/minorPerPoint", parentData: data, parentDataProperty: "minorPerPoint", rootData })) {
          vErrors = vErrors === null ? validate42.errors : joinIssues(vErrors, validate42.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema70.allOf[2].then.type, parentSchema: schema70.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    var _valid2 = _errs25 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema70.allOf[2].if, parentSchema: schema70.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema70.required, parentSchema: schema70, data };
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
        const err27 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema70.properties.kind.type, parentSchema: schema70.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === "below-zero" || data8 === "stop-at-zero" || data8 === "refund-money")) {
        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema70.properties.kind.enum }, schema: schema70.properties.kind.enum, parentSchema: schema70.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" }, schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.beyondBalance === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "beyondBalance" }, schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "part" || key0 === "beyondBalance")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.part !== void 0) {
      let data0 = data.part;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: "string" }, schema: schema69.properties.part.type, parentSchema: schema69.properties.part, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "proportion" || data0 === "as-if-without")) {
        const err4 = { instancePath: instancePath + "/part", schemaPath: "#/properties/part/enum", keyword: "enum", params: { allowedValues: schema69.properties.part.enum }, schema: schema69.properties.part.enum, parentSchema: schema69.properties.part, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.beyondBalance !== void 0) {
      if (!validate279(data.beyondBalance, { instancePath: instancePath + "/beyondBalance", parentData: data, parentDataProperty: "beyondBalance", rootData })) {
        vErrors = vErrors === null ? validate279.errors : joinIssues(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
var schema71 = { "type": "object", "additionalProperties": false, "required": ["rank", "reached", "kept", "review", "graceDays", "lost"], "properties": { "rank": { "$ref": "#/definitions/count" }, "reached": { "$ref": "#/definitions/condition" }, "kept": { "$ref": "#/definitions/nullableCondition" }, "review": { "$ref": "#/definitions/tierReview" }, "graceDays": { "$ref": "#/definitions/amount" }, "lost": { "type": "string", "enum": ["one-step", "earned"] } } };
var schema72 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["period-end", "after", "always"] } }, "allOf": [{ "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "period-end" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "period"], "properties": { "kind": { "const": "period-end" }, "period": { "type": "string", "enum": ["month", "quarter", "year", "membership-year"] } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "after" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "span"], "properties": { "kind": { "const": "after" }, "span": { "$ref": "#/definitions/civilSpan" } } } }, { "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "always" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "always" } } } }] };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if ("period-end" !== data.kind) {
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
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema72.allOf[0].then.required, parentSchema: schema72.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.period === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "period" }, schema: schema72.allOf[0].then.required, parentSchema: schema72.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "period")) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema72.allOf[0].then, data };
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
        if ("period-end" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/0/then/properties/kind/const", keyword: "const", params: { allowedValue: "period-end" }, schema: "period-end", parentSchema: schema72.allOf[0].then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.period !== void 0) {
        let data2 = data.period;
        if (typeof data2 !== "string") {
          const err7 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/0/then/properties/period/type", keyword: "type", params: { type: "string" }, schema: schema72.allOf[0].then.properties.period.type, parentSchema: schema72.allOf[0].then.properties.period, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!(data2 === "month" || data2 === "quarter" || data2 === "year" || data2 === "membership-year")) {
          const err8 = { instancePath: instancePath + "/period", schemaPath: "#/allOf/0/then/properties/period/enum", keyword: "enum", params: { allowedValues: schema72.allOf[0].then.properties.period.enum }, schema: schema72.allOf[0].then.properties.period.enum, parentSchema: schema72.allOf[0].then.properties.period, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    } else {
      const err9 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, schema: schema72.allOf[0].then.type, parentSchema: schema72.allOf[0].then, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err10 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema72.allOf[0].if, parentSchema: schema72.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
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
        const err11 = {};
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("after" !== data.kind) {
            const err12 = {};
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    } else {
      const err13 = {};
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
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
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema72.allOf[1].then.required, parentSchema: schema72.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data.span === void 0) {
        const err15 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "span" }, schema: schema72.allOf[1].then.required, parentSchema: schema72.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "span")) {
          const err16 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema72.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data4 = data.kind;
        if ("after" !== data4) {
          const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/1/then/properties/kind/const", keyword: "const", params: { allowedValue: "after" }, schema: "after", parentSchema: schema72.allOf[1].then.properties.kind, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data.span !== void 0) {
        if (!validate262(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData })) {
          vErrors = vErrors === null ? validate262.errors : joinIssues(vErrors, validate262.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err18 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, schema: schema72.allOf[1].then.type, parentSchema: schema72.allOf[1].then, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    var _valid1 = _errs17 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err19 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema72.allOf[1].if, parentSchema: schema72.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
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
        const err20 = {};
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (data.kind !== void 0) {
          if ("always" !== data.kind) {
            const err21 = {};
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    } else {
      const err22 = {};
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
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
        const err23 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema72.allOf[2].then.required, parentSchema: schema72.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind")) {
          const err24 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema72.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data7 = data.kind;
        if ("always" !== data7) {
          const err25 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/2/then/properties/kind/const", keyword: "const", params: { allowedValue: "always" }, schema: "always", parentSchema: schema72.allOf[2].then.properties.kind, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    } else {
      const err26 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, schema: schema72.allOf[2].then.type, parentSchema: schema72.allOf[2].then, data };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    var _valid2 = _errs27 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err27 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema72.allOf[2].if, parentSchema: schema72.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema72.properties.kind.type, parentSchema: schema72.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (!(data8 === "period-end" || data8 === "after" || data8 === "always")) {
        const err30 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema72.properties.kind.enum }, schema: schema72.properties.kind.enum, parentSchema: schema72.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rank === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reached === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reached" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kept === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kept" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.review === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.graceDays === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "graceDays" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.lost === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" }, schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rank" || key0 === "reached" || key0 === "kept" || key0 === "review" || key0 === "graceDays" || key0 === "lost")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      if (!validate126(data.rank, { instancePath: instancePath + "/rank", parentData: data, parentDataProperty: "rank", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.reached !== void 0) {
      if (!validate121(data.reached, { instancePath: instancePath + "/reached", parentData: data, parentDataProperty: "reached", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.kept !== void 0) {
      if (!validate141(data.kept, { instancePath: instancePath + "/kept", parentData: data, parentDataProperty: "kept", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate288(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = vErrors === null ? validate288.errors : joinIssues(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.graceDays !== void 0) {
      if (!validate178(data.graceDays, { instancePath: instancePath + "/graceDays", parentData: data, parentDataProperty: "graceDays", rootData })) {
        vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.lost !== void 0) {
      let data5 = data.lost;
      if (typeof data5 !== "string") {
        const err7 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "string" }, schema: schema71.properties.lost.type, parentSchema: schema71.properties.lost, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data5 === "one-step" || data5 === "earned")) {
        const err8 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/enum", keyword: "enum", params: { allowedValues: schema71.properties.lost.enum }, schema: schema71.properties.lost.enum, parentSchema: schema71.properties.lost, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate284.errors = vErrors;
  return errors === 0;
}
var schema73 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "worthMinor", "pieces", "prices", "pays", "during", "daysOfMonth", "open", "early", "stock", "limits", "items", "partner", "sameTerms", "coupon", "replaced", "keepsWorth"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "worthMinor": { "$ref": "#/definitions/nullableCount" }, "pieces": { "$ref": "#/definitions/count" }, "prices": { "type": "array", "items": { "$ref": "#/definitions/offerPrice" } }, "pays": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/pointsAsMoney" } }, "during": { "$ref": "#/definitions/ranges" }, "daysOfMonth": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 1, "maximum": 31 }, "minItems": 1 }, "open": { "$ref": "#/definitions/condition" }, "early": { "type": "array", "items": { "$ref": "#/definitions/earlyAccess" } }, "stock": { "type": "array", "items": { "$ref": "#/definitions/stock" } }, "limits": { "type": "array", "items": { "$ref": "#/definitions/limit" } }, "items": { "$ref": "#/definitions/nullableCondition" }, "partner": { "$ref": "#/definitions/nullableId" }, "sameTerms": { "type": "boolean" }, "coupon": { "$ref": "#/definitions/nullableId" }, "replaced": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/replacement" } }, "keepsWorth": { "type": "boolean" } } };
var schema74 = { "type": "object", "additionalProperties": false, "required": ["points", "cashMinor", "during", "when"], "properties": { "points": { "$ref": "#/definitions/count" }, "cashMinor": { "$ref": "#/definitions/amount" }, "during": { "$ref": "#/definitions/ranges" }, "when": { "$ref": "#/definitions/condition" } } };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cashMinor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cashMinor" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "points" || key0 === "cashMinor" || key0 === "during" || key0 === "when")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema74, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      if (!validate126(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.cashMinor !== void 0) {
      if (!validate178(data.cashMinor, { instancePath: instancePath + "/cashMinor", parentData: data, parentDataProperty: "cashMinor", rootData })) {
        vErrors = vErrors === null ? validate178.errors : joinIssues(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate135(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate135.errors : joinIssues(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate121(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
var schema75 = { "type": "object", "additionalProperties": false, "required": ["points", "minor", "leastPoints", "stepPoints", "mostPoints", "mostShare", "excess"], "properties": { "points": { "$ref": "#/definitions/count" }, "minor": { "$ref": "#/definitions/count" }, "leastPoints": { "$ref": "#/definitions/count" }, "stepPoints": { "$ref": "#/definitions/count" }, "mostPoints": { "$ref": "#/definitions/nullableCount" }, "mostShare": { "$ref": "#/definitions/nullableFraction" }, "excess": { "type": "string", "enum": ["refuse", "lower"] } } };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.minor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.leastPoints === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leastPoints" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.stepPoints === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stepPoints" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.mostPoints === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mostPoints" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.mostShare === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mostShare" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.excess === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excess" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "points" || key0 === "minor" || key0 === "leastPoints" || key0 === "stepPoints" || key0 === "mostPoints" || key0 === "mostShare" || key0 === "excess")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema75, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.points !== void 0) {
      if (!validate126(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.minor !== void 0) {
      if (!validate126(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.leastPoints !== void 0) {
      if (!validate126(data.leastPoints, { instancePath: instancePath + "/leastPoints", parentData: data, parentDataProperty: "leastPoints", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.stepPoints !== void 0) {
      if (!validate126(data.stepPoints, { instancePath: instancePath + "/stepPoints", parentData: data, parentDataProperty: "stepPoints", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.mostPoints !== void 0) {
      if (!validate200(data.mostPoints, { instancePath: instancePath + "/mostPoints", parentData: data, parentDataProperty: "mostPoints", rootData })) {
        vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.mostShare !== void 0) {
      if (!validate39(data.mostShare, { instancePath: instancePath + "/mostShare", parentData: data, parentDataProperty: "mostShare", rootData })) {
        vErrors = vErrors === null ? validate39.errors : joinIssues(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.excess !== void 0) {
      let data6 = data.excess;
      if (typeof data6 !== "string") {
        const err8 = { instancePath: instancePath + "/excess", schemaPath: "#/properties/excess/type", keyword: "type", params: { type: "string" }, schema: schema75.properties.excess.type, parentSchema: schema75.properties.excess, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data6 === "refuse" || data6 === "lower")) {
        const err9 = { instancePath: instancePath + "/excess", schemaPath: "#/properties/excess/enum", keyword: "enum", params: { allowedValues: schema75.properties.excess.enum }, schema: schema75.properties.excess.enum, parentSchema: schema75.properties.excess, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var schema76 = { "type": "object", "additionalProperties": false, "required": ["during", "when"], "properties": { "during": { "$ref": "#/definitions/range" }, "when": { "$ref": "#/definitions/condition" } } };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.during === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "during" || key0 === "when")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.during !== void 0) {
      if (!validate136(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate136.errors : joinIssues(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate121(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
var schema77 = { "type": "object", "additionalProperties": false, "required": ["id", "pieces", "per"], "properties": { "id": { "$ref": "#/definitions/id" }, "pieces": { "$ref": "#/definitions/count" }, "per": { "type": "string", "enum": ["total", "day", "week", "month", "quarter", "year"] } } };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pieces === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pieces" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.per === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "pieces" || key0 === "per")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema77, data };
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
    if (data.pieces !== void 0) {
      if (!validate126(data.pieces, { instancePath: instancePath + "/pieces", parentData: data, parentDataProperty: "pieces", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0) {
      let data2 = data.per;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, schema: schema77.properties.per.type, parentSchema: schema77.properties.per, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "total" || data2 === "day" || data2 === "week" || data2 === "month" || data2 === "quarter" || data2 === "year")) {
        const err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema77.properties.per.enum }, schema: schema77.properties.per.enum, parentSchema: schema77.properties.per, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
var schema78 = { "type": "object", "additionalProperties": false, "required": ["by", "fromMs"], "properties": { "by": { "$ref": "#/definitions/id" }, "fromMs": { "$ref": "#/definitions/integer" } } };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema78.required, parentSchema: schema78, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fromMs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromMs" }, schema: schema78.required, parentSchema: schema78, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "fromMs")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema78, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate26(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate26.errors : joinIssues(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.fromMs !== void 0) {
      if (!validate180(data.fromMs, { instancePath: instancePath + "/fromMs", parentData: data, parentDataProperty: "fromMs", rootData })) {
        vErrors = vErrors === null ? validate180.errors : joinIssues(vErrors, validate180.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema78.type, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.worthMinor === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worthMinor" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pieces === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pieces" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.prices === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prices" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.pays === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pays" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.daysOfMonth === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daysOfMonth" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.open === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.early === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "early" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.stock === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stock" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.limits === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.partner === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partner" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.sameTerms === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sameTerms" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.coupon === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coupon" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.replaced === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replaced" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.keepsWorth === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keepsWorth" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema73.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
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
      if (!validate44(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.worthMinor !== void 0) {
      if (!validate200(data.worthMinor, { instancePath: instancePath + "/worthMinor", parentData: data, parentDataProperty: "worthMinor", rootData })) {
        vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.pieces !== void 0) {
      if (!validate126(data.pieces, { instancePath: instancePath + "/pieces", parentData: data, parentDataProperty: "pieces", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.prices !== void 0) {
      let data5 = data.prices;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate299(data5[i0], { instancePath: instancePath + "/prices/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate299.errors : joinIssues(vErrors, validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.prices.type, parentSchema: schema73.properties.prices, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.pays !== void 0) {
      let data7 = data.pays;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err21 = { instancePath: instancePath + "/pays", schemaPath: "#/properties/pays/type", keyword: "type", params: { type: schema73.properties.pays.type }, schema: schema73.properties.pays.type, parentSchema: schema73.properties.pays, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      const _errs12 = errors;
      let valid3 = true;
      const _errs13 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err22 = {};
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs15 = errors;
        if (!validate305(data7, { instancePath: instancePath + "/pays", parentData: data, parentDataProperty: "pays", rootData })) {
          vErrors = vErrors === null ? validate305.errors : joinIssues(vErrors, validate305.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        const err23 = { instancePath: instancePath + "/pays", schemaPath: "#/properties/pays/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema73.properties.pays.if, parentSchema: schema73.properties.pays, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.during !== void 0) {
      if (!validate135(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate135.errors : joinIssues(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.daysOfMonth !== void 0) {
      let data9 = data.daysOfMonth;
      if (!Array.isArray(data9) && data9 !== null) {
        const err24 = { instancePath: instancePath + "/daysOfMonth", schemaPath: "#/properties/daysOfMonth/type", keyword: "type", params: { type: schema73.properties.daysOfMonth.type }, schema: schema73.properties.daysOfMonth.type, parentSchema: schema73.properties.daysOfMonth, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err25 = { instancePath: instancePath + "/daysOfMonth", schemaPath: "#/properties/daysOfMonth/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.daysOfMonth, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err26 = { instancePath: instancePath + "/daysOfMonth/" + i1, schemaPath: "#/properties/daysOfMonth/items/type", keyword: "type", params: { type: "integer" }, schema: schema73.properties.daysOfMonth.items.type, parentSchema: schema73.properties.daysOfMonth.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 31 || isNaN(data10)) {
              const err27 = { instancePath: instancePath + "/daysOfMonth/" + i1, schemaPath: "#/properties/daysOfMonth/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, schema: 31, parentSchema: schema73.properties.daysOfMonth.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err28 = { instancePath: instancePath + "/daysOfMonth/" + i1, schemaPath: "#/properties/daysOfMonth/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema73.properties.daysOfMonth.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.open !== void 0) {
      if (!validate121(data.open, { instancePath: instancePath + "/open", parentData: data, parentDataProperty: "open", rootData })) {
        vErrors = vErrors === null ? validate121.errors : joinIssues(vErrors, validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.early !== void 0) {
      let data12 = data.early;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate315(data12[i2], { instancePath: instancePath + "/early/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate315.errors : joinIssues(vErrors, validate315.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/early", schemaPath: "#/properties/early/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.early.type, parentSchema: schema73.properties.early, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.stock !== void 0) {
      let data14 = data.stock;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate319(data14[i3], { instancePath: instancePath + "/stock/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate319.errors : joinIssues(vErrors, validate319.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/stock", schemaPath: "#/properties/stock/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.stock.type, parentSchema: schema73.properties.stock, data: data14 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data16 = data.limits;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate159(data16[i4], { instancePath: instancePath + "/limits/" + i4, parentData: data16, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate159.errors : joinIssues(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.limits.type, parentSchema: schema73.properties.limits, data: data16 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate141(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.partner !== void 0) {
      if (!validate44(data.partner, { instancePath: instancePath + "/partner", parentData: data, parentDataProperty: "partner", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.sameTerms !== void 0) {
      let data20 = data.sameTerms;
      if (typeof data20 !== "boolean") {
        const err32 = { instancePath: instancePath + "/sameTerms", schemaPath: "#/properties/sameTerms/type", keyword: "type", params: { type: "boolean" }, schema: schema73.properties.sameTerms.type, parentSchema: schema73.properties.sameTerms, data: data20 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.coupon !== void 0) {
      if (!validate44(data.coupon, { instancePath: instancePath + "/coupon", parentData: data, parentDataProperty: "coupon", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.replaced !== void 0) {
      let data22 = data.replaced;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
        const err33 = { instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: schema73.properties.replaced.type }, schema: schema73.properties.replaced.type, parentSchema: schema73.properties.replaced, data: data22 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      const _errs38 = errors;
      let valid12 = true;
      const _errs39 = errors;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        const err34 = {};
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid1 = _errs39 === errors;
      errors = _errs38;
      if (vErrors !== null) {
        if (_errs38) {
          vErrors.length = _errs38;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs41 = errors;
        if (!validate327(data22, { instancePath: instancePath + "/replaced", parentData: data, parentDataProperty: "replaced", rootData })) {
          vErrors = vErrors === null ? validate327.errors : joinIssues(vErrors, validate327.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs41 === errors;
        valid12 = _valid1;
      }
      if (!valid12) {
        const err35 = { instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema73.properties.replaced.if, parentSchema: schema73.properties.replaced, data: data22 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.keepsWorth !== void 0) {
      let data23 = data.keepsWorth;
      if (typeof data23 !== "boolean") {
        const err36 = { instancePath: instancePath + "/keepsWorth", schemaPath: "#/properties/keepsWorth/type", keyword: "type", params: { type: "boolean" }, schema: schema73.properties.keepsWorth.type, parentSchema: schema73.properties.keepsWorth, data: data23 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate293.errors = vErrors;
  return errors === 0;
}
var schema79 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "when", "says"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "when": { "$ref": "#/definitions/nullableCondition" }, "says": { "$ref": "#/definitions/localized" } } };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.says === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "campaign" || key0 === "when" || key0 === "says")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema79, data };
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
    if (data.campaign !== void 0) {
      if (!validate44(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate141(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.says !== void 0) {
      if (!validate28(data.says, { instancePath: instancePath + "/says", parentData: data, parentDataProperty: "says", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
var schema80 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "campaign", "during", "leastPoints", "stepPoints", "match", "matchMost"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/localized" }, "campaign": { "$ref": "#/definitions/nullableId" }, "during": { "$ref": "#/definitions/ranges" }, "leastPoints": { "$ref": "#/definitions/count" }, "stepPoints": { "$ref": "#/definitions/count" }, "match": { "type": ["object", "null"], "if": { "type": "object" }, "then": { "$ref": "#/definitions/causeMatch" } }, "matchMost": { "$ref": "#/definitions/nullableCount" } } };
var schema81 = { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["money", "goods"] } }, "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "money" } } }, "then": { "type": "object", "additionalProperties": false, "required": ["kind", "minor", "perPoints"], "properties": { "kind": { "const": "money" }, "minor": { "$ref": "#/definitions/count" }, "perPoints": { "$ref": "#/definitions/count" } } }, "else": { "type": "object", "additionalProperties": false, "required": ["kind", "name", "count", "perPoints"], "properties": { "kind": { "const": "goods" }, "name": { "$ref": "#/definitions/localized" }, "count": { "$ref": "#/definitions/count" }, "perPoints": { "$ref": "#/definitions/count" } } } };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
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
      if (data.kind === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema81.then.required, parentSchema: schema81.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.minor === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "minor" }, schema: schema81.then.required, parentSchema: schema81.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.perPoints === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "perPoints" }, schema: schema81.then.required, parentSchema: schema81.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "minor" || key0 === "perPoints")) {
          const err6 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema81.then, data };
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
        if ("money" !== data1) {
          const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/then/properties/kind/const", keyword: "const", params: { allowedValue: "money" }, schema: "money", parentSchema: schema81.then.properties.kind, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data.minor !== void 0) {
        if (!validate126(data.minor, { instancePath: instancePath + "/minor", parentData: data, parentDataProperty: "minor", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.perPoints !== void 0) {
        if (!validate126(data.perPoints, { instancePath: instancePath + "/perPoints", parentData: data, parentDataProperty: "perPoints", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, schema: schema81.then.type, parentSchema: schema81.then, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err9 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema81.else.required, parentSchema: schema81.else, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.name === void 0) {
        const err10 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "name" }, schema: schema81.else.required, parentSchema: schema81.else, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.count === void 0) {
        const err11 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "count" }, schema: schema81.else.required, parentSchema: schema81.else, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.perPoints === void 0) {
        const err12 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "perPoints" }, schema: schema81.else.required, parentSchema: schema81.else, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "name" || key1 === "count" || key1 === "perPoints")) {
          const err13 = { instancePath, schemaPath: "#/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema81.else, data };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data4 = data.kind;
        if ("goods" !== data4) {
          const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/else/properties/kind/const", keyword: "const", params: { allowedValue: "goods" }, schema: "goods", parentSchema: schema81.else.properties.kind, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        if (!validate28(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
          vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
          errors = vErrors.length;
        }
      }
      if (data.count !== void 0) {
        if (!validate126(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      if (data.perPoints !== void 0) {
        if (!validate126(data.perPoints, { instancePath: instancePath + "/perPoints", parentData: data, parentDataProperty: "perPoints", rootData })) {
          vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema81.else.type, parentSchema: schema81.else, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    var _valid0 = _errs11 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema81.if, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema81.required, parentSchema: schema81, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema81.properties.kind.type, parentSchema: schema81.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data8 === "money" || data8 === "goods")) {
        const err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema81.properties.kind.enum }, schema: schema81.properties.kind.enum, parentSchema: schema81.properties.kind, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.during === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "during" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.leastPoints === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leastPoints" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stepPoints === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stepPoints" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.matchMost === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matchMost" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "campaign" || key0 === "during" || key0 === "leastPoints" || key0 === "stepPoints" || key0 === "match" || key0 === "matchMost")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema80, data };
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
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaign !== void 0) {
      if (!validate44(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.during !== void 0) {
      if (!validate135(data.during, { instancePath: instancePath + "/during", parentData: data, parentDataProperty: "during", rootData })) {
        vErrors = vErrors === null ? validate135.errors : joinIssues(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.leastPoints !== void 0) {
      if (!validate126(data.leastPoints, { instancePath: instancePath + "/leastPoints", parentData: data, parentDataProperty: "leastPoints", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.stepPoints !== void 0) {
      if (!validate126(data.stepPoints, { instancePath: instancePath + "/stepPoints", parentData: data, parentDataProperty: "stepPoints", rootData })) {
        vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data6 = data.match;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err9 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: schema80.properties.match.type }, schema: schema80.properties.match.type, parentSchema: schema80.properties.match, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate346(data6, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
          vErrors = vErrors === null ? validate346.errors : joinIssues(vErrors, validate346.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema80.properties.match.if, parentSchema: schema80.properties.match, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.matchMost !== void 0) {
      if (!validate200(data.matchMost, { instancePath: instancePath + "/matchMost", parentData: data, parentDataProperty: "matchMost", rootData })) {
        vErrors = vErrors === null ? validate200.errors : joinIssues(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate339.errors = vErrors;
  return errors === 0;
}
var schema82 = { "type": "object", "additionalProperties": false, "required": ["id", "campaign", "text", "onStatement"], "properties": { "id": { "$ref": "#/definitions/id" }, "campaign": { "$ref": "#/definitions/nullableId" }, "text": { "$ref": "#/definitions/localized" }, "onStatement": { "$ref": "#/definitions/nullableCondition" } } };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.campaign === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaign" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.onStatement === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onStatement" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "campaign" || key0 === "text" || key0 === "onStatement")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema82, data };
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
    if (data.campaign !== void 0) {
      if (!validate44(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData })) {
        vErrors = vErrors === null ? validate44.errors : joinIssues(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate28(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = vErrors === null ? validate28.errors : joinIssues(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.onStatement !== void 0) {
      if (!validate141(data.onStatement, { instancePath: instancePath + "/onStatement", parentData: data, parentDataProperty: "onStatement", rootData })) {
        vErrors = vErrors === null ? validate141.errors : joinIssues(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
var schema83 = { "type": "object", "additionalProperties": false, "required": ["tierCrossing", "earnedUsableAtOnce", "lateRecords"], "properties": { "tierCrossing": { "enum": ["old", "new", "split", null] }, "earnedUsableAtOnce": { "type": ["boolean", "null"] }, "lateRecords": { "enum": ["refuse", "adjust", null] } } };
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tierCrossing === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tierCrossing" }, schema: schema83.required, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.earnedUsableAtOnce === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earnedUsableAtOnce" }, schema: schema83.required, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.lateRecords === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lateRecords" }, schema: schema83.required, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tierCrossing" || key0 === "earnedUsableAtOnce" || key0 === "lateRecords")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema83, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tierCrossing !== void 0) {
      let data0 = data.tierCrossing;
      if (!(data0 === "old" || data0 === "new" || data0 === "split" || data0 === null)) {
        const err4 = { instancePath: instancePath + "/tierCrossing", schemaPath: "#/properties/tierCrossing/enum", keyword: "enum", params: { allowedValues: schema83.properties.tierCrossing.enum }, schema: schema83.properties.tierCrossing.enum, parentSchema: schema83.properties.tierCrossing, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.earnedUsableAtOnce !== void 0) {
      let data1 = data.earnedUsableAtOnce;
      if (typeof data1 !== "boolean" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/earnedUsableAtOnce", schemaPath: "#/properties/earnedUsableAtOnce/type", keyword: "type", params: { type: schema83.properties.earnedUsableAtOnce.type }, schema: schema83.properties.earnedUsableAtOnce.type, parentSchema: schema83.properties.earnedUsableAtOnce, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.lateRecords !== void 0) {
      let data2 = data.lateRecords;
      if (!(data2 === "refuse" || data2 === "adjust" || data2 === null)) {
        const err6 = { instancePath: instancePath + "/lateRecords", schemaPath: "#/properties/lateRecords/enum", keyword: "enum", params: { allowedValues: schema83.properties.lateRecords.enum }, schema: schema83.properties.lateRecords.enum, parentSchema: schema83.properties.lateRecords, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate361.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expiry === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiry" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pending === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.refund === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refund" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tiers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.offers === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offers" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.perks === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "perks" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.causes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "causes" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.messages === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.choices === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choices" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema62.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expiry !== void 0) {
      let data0 = data.expiry;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate255(data0[i0], { instancePath: instancePath + "/expiry/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate255.errors : joinIssues(vErrors, validate255.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/expiry", schemaPath: "#/properties/expiry/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.expiry.type, parentSchema: schema62.properties.expiry, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.pending !== void 0) {
      let data2 = data.pending;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate269(data2[i1], { instancePath: instancePath + "/pending/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate269.errors : joinIssues(vErrors, validate269.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.pending.type, parentSchema: schema62.properties.pending, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.refund !== void 0) {
      let data4 = data.refund;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err12 = { instancePath: instancePath + "/refund", schemaPath: "#/properties/refund/type", keyword: "type", params: { type: schema62.properties.refund.type }, schema: schema62.properties.refund.type, parentSchema: schema62.properties.refund, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      const _errs10 = errors;
      let valid5 = true;
      const _errs11 = errors;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err13 = {};
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate278(data4, { instancePath: instancePath + "/refund", parentData: data, parentDataProperty: "refund", rootData })) {
          vErrors = vErrors === null ? validate278.errors : joinIssues(vErrors, validate278.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid5 = _valid0;
      }
      if (!valid5) {
        const err14 = { instancePath: instancePath + "/refund", schemaPath: "#/properties/refund/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema62.properties.refund.if, parentSchema: schema62.properties.refund, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data5 = data.tiers;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate284(data5[i2], { instancePath: instancePath + "/tiers/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate284.errors : joinIssues(vErrors, validate284.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.tiers.type, parentSchema: schema62.properties.tiers, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.offers !== void 0) {
      let data7 = data.offers;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate293(data7[i3], { instancePath: instancePath + "/offers/" + i3, parentData: data7, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate293.errors : joinIssues(vErrors, validate293.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.offers.type, parentSchema: schema62.properties.offers, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.perks !== void 0) {
      let data9 = data.perks;
      if (Array.isArray(data9)) {
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate332(data9[i4], { instancePath: instancePath + "/perks/" + i4, parentData: data9, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate332.errors : joinIssues(vErrors, validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/perks", schemaPath: "#/properties/perks/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.perks.type, parentSchema: schema62.properties.perks, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.causes !== void 0) {
      let data11 = data.causes;
      if (Array.isArray(data11)) {
        const len5 = data11.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate339(data11[i5], { instancePath: instancePath + "/causes/" + i5, parentData: data11, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate339.errors : joinIssues(vErrors, validate339.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.causes.type, parentSchema: schema62.properties.causes, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data13 = data.messages;
      if (Array.isArray(data13)) {
        const len6 = data13.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate355(data13[i6], { instancePath: instancePath + "/messages/" + i6, parentData: data13, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate355.errors : joinIssues(vErrors, validate355.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.messages.type, parentSchema: schema62.properties.messages, data: data13 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.choices !== void 0) {
      if (!validate361(data.choices, { instancePath: instancePath + "/choices", parentData: data, parentDataProperty: "choices", rootData })) {
        vErrors = vErrors === null ? validate361.errors : joinIssues(vErrors, validate361.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate254.errors = vErrors;
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
    if (data.life === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "life" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.language.type, parentSchema: schema8.properties.language, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (1 !== data0) {
        const err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema8.properties.language, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
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
      if (!validate48(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.choices !== void 0) {
      if (!validate54(data.choices, { instancePath: instancePath + "/choices", parentData: data, parentDataProperty: "choices", rootData })) {
        vErrors = vErrors === null ? validate54.errors : joinIssues(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.vocabulary !== void 0) {
      if (!validate57(data.vocabulary, { instancePath: instancePath + "/vocabulary", parentData: data, parentDataProperty: "vocabulary", rootData })) {
        vErrors = vErrors === null ? validate57.errors : joinIssues(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.records !== void 0) {
      if (!validate75(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData })) {
        vErrors = vErrors === null ? validate75.errors : joinIssues(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.base !== void 0) {
      if (!validate113(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData })) {
        vErrors = vErrors === null ? validate113.errors : joinIssues(vErrors, validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaigns !== void 0) {
      let data7 = data.campaigns;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate148(data7[i0], { instancePath: instancePath + "/campaigns/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate148.errors : joinIssues(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/campaigns", schemaPath: "#/properties/campaigns/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.campaigns.type, parentSchema: schema8.properties.campaigns, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate168(data9[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate168.errors : joinIssues(vErrors, validate168.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.rules.type, parentSchema: schema8.properties.rules, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data11 = data.limits;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate159(data11[i2], { instancePath: instancePath + "/limits/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate159.errors : joinIssues(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.limits.type, parentSchema: schema8.properties.limits, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.life !== void 0) {
      if (!validate254(data.life, { instancePath: instancePath + "/life", parentData: data, parentDataProperty: "life", rootData })) {
        vErrors = vErrors === null ? validate254.errors : joinIssues(vErrors, validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
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
              if (!validate126(data7[1], { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/1", parentData: data7, parentDataProperty: 1, rootData })) {
                vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
                errors = vErrors.length;
              }
            }
            if (len1 > 2) {
              if (!validate126(data7[2], { instancePath: instancePath + "/map/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/2", parentData: data7, parentDataProperty: 2, rootData })) {
                vErrors = vErrors === null ? validate126.errors : joinIssues(vErrors, validate126.errors);
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
