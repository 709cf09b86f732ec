// Made by scripts/build-validators.mjs from src/program/jifen.schema.json; do not edit.
// jifen:standalone
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "jifen.yaml", "type": "object", "additionalProperties": false, "required": ["program", "currency", "timeZone", "points"], "properties": { "program": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/definitions/id" }, "title": { "$ref": "#/definitions/name" } } }, "currency": { "$ref": "#/definitions/currency" }, "currencies": { "type": "array", "items": { "$ref": "#/definitions/currency" } }, "timeZone": { "type": "string" }, "points": { "type": "object", "additionalProperties": false, "required": ["decimals"], "properties": { "decimals": { "type": "integer", "minimum": 0, "maximum": 6 }, "name": { "$ref": "#/definitions/name" }, "value": { "type": "number", "exclusiveMinimum": 0 } } }, "tiers": { "$ref": "#/definitions/scale" }, "creditBands": { "$ref": "#/definitions/scale" }, "greenGrades": { "$ref": "#/definitions/scale" }, "categories": { "type": ["string", "array", "object"], "pattern": "^any$", "x-form": "set", "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/category" } }, "tags": { "$ref": "#/definitions/set" }, "memberTags": { "$ref": "#/definitions/set" }, "brands": { "$ref": "#/definitions/set" }, "channels": { "$ref": "#/definitions/set" }, "stores": { "$ref": "#/definitions/set" }, "scenes": { "$ref": "#/definitions/set" }, "partners": { "type": ["string", "array", "object"], "pattern": "^any$", "x-form": "set", "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/partner" } }, "paymentMethods": { "type": ["string", "object"], "pattern": "^any$", "x-form": "any", "additionalProperties": { "$ref": "#/definitions/paymentMethod" } }, "activities": { "$ref": "#/definitions/set" }, "attributes": { "type": "object", "additionalProperties": false, "properties": { "member": { "$ref": "#/definitions/attributes" }, "item": { "$ref": "#/definitions/attributes" }, "purchase": { "$ref": "#/definitions/attributes" } } }, "calendars": { "type": "object", "additionalProperties": { "$ref": "#/definitions/calendar" } }, "compliance": { "type": "object", "additionalProperties": false, "required": ["profile"], "properties": { "profile": { "type": "string", "enum": ["none", "cn-retail", "cn-bank-card", "cn-travel"] }, "numbers": { "type": "object", "additionalProperties": { "type": "number" } }, "licence": { "type": "string" } } }, "input": { "type": "object", "additionalProperties": false, "required": ["money"], "properties": { "money": { "type": "string", "enum": ["decimal", "minor"] }, "row": { "type": "string", "enum": ["item", "purchase"] }, "anonymous": { "type": "string", "enum": ["reject", "skip"] }, "negativeItems": { "type": "string", "enum": ["reject", "drop", "adjustment"] }, "zeroItems": { "type": "string", "enum": ["keep", "drop"] }, "currency": { "type": "string" }, "separator": { "type": "string", "enum": [",", ";", "	", "|"] }, "purchase": { "type": "object", "additionalProperties": false, "patternProperties": { "^attributes\\..": { "$ref": "#/definitions/field" } }, "properties": { "type": { "$ref": "#/definitions/field" }, "id": { "$ref": "#/definitions/field" }, "member": { "$ref": "#/definitions/field" }, "at": { "$ref": "#/definitions/field" }, "currency": { "$ref": "#/definitions/field" }, "channel": { "$ref": "#/definitions/field" }, "store": { "$ref": "#/definitions/field" }, "partner": { "$ref": "#/definitions/field" }, "coupons": { "$ref": "#/definitions/field" }, "carbonGrams": { "$ref": "#/definitions/field" }, "items": { "$ref": "#/definitions/field" }, "payments": { "$ref": "#/definitions/field" }, "paymentMethod": { "$ref": "#/definitions/field" } } }, "items": { "type": "object", "additionalProperties": false, "patternProperties": { "^attributes\\..": { "$ref": "#/definitions/field" } }, "properties": { "sku": { "$ref": "#/definitions/field" }, "kind": { "$ref": "#/definitions/field" }, "category": { "$ref": "#/definitions/field" }, "tags": { "$ref": "#/definitions/field" }, "brand": { "$ref": "#/definitions/field" }, "greenGrade": { "$ref": "#/definitions/field" }, "quantity": { "$ref": "#/definitions/field" }, "amount": { "$ref": "#/definitions/field" }, "floorPrice": { "$ref": "#/definitions/field" } } }, "members": { "type": "object", "additionalProperties": false, "patternProperties": { "^attributes\\..": { "$ref": "#/definitions/field" } }, "properties": { "id": { "$ref": "#/definitions/field" }, "tier": { "$ref": "#/definitions/field" }, "creditBand": { "$ref": "#/definitions/field" }, "creditScore": { "$ref": "#/definitions/field" }, "joined": { "$ref": "#/definitions/field" }, "birthday": { "$ref": "#/definitions/field" }, "tags": { "$ref": "#/definitions/field" }, "balance": { "$ref": "#/definitions/field" } } }, "itemKinds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "value", "kind"], "properties": { "field": { "type": "string" }, "value": { "type": ["string", "number", "boolean"] }, "kind": { "type": "string", "enum": ["goods", "delivery", "tax", "deposit", "fee", "adjustment"] } } } } } } }, "definitions": { "id": { "type": ["string", "number"] }, "english": { "type": "string" }, "chinese": { "type": "string" }, "name": { "type": ["string", "object"], "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" } } }, "namedEntry": { "type": ["string", "object", "null"], "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" } } }, "set": { "type": ["string", "array", "object"], "pattern": "^any$", "x-form": "set", "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/namedEntry" } }, "currency": { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "type": "string", "pattern": "^[A-Z]{3}$", "x-form": "currency-code" }, "digits": { "type": "integer", "minimum": 0, "maximum": 6 } } }, "scale": { "type": "object", "additionalProperties": false, "required": ["steps", "default"], "properties": { "steps": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "object"], "minProperties": 1, "maxProperties": 1, "additionalProperties": { "$ref": "#/definitions/namedEntry" } } }, "default": { "type": ["string", "number"] } } }, "category": { "type": ["string", "object", "null"], "additionalProperties": false, "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "parent": { "type": ["string", "number"] }, "children": { "type": ["array", "object"], "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/category" } } } }, "partner": { "type": ["string", "object", "null"], "additionalProperties": false, "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "scene": { "type": ["string", "number"] } } }, "paymentMethod": { "type": "object", "additionalProperties": false, "required": ["kind"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } }, "attributes": { "type": "object", "additionalProperties": { "$ref": "#/definitions/attribute" } }, "attribute": { "type": "object", "additionalProperties": false, "required": ["type"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "type": "string" }, "values": { "type": ["array", "object"], "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/namedEntry" } } } }, "calendar": { "type": ["array", "object"], "minItems": 1, "items": { "$ref": "#/definitions/dateRange" }, "additionalProperties": false, "required": ["ranges"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "ranges": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dateRange" } } } }, "dateRange": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "x-form": "date-range" }, "field": { "type": ["string", "object"], "additionalProperties": false, "required": ["from"], "properties": { "from": { "type": "string" }, "values": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema7 = { "type": ["string", "number"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type }, schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": ["string", "object"], "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" } } };
var schema9 = { "type": "string" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "string" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema8.type }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.zh === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema8.required, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "required": ["code", "digits"], "properties": { "code": { "type": "string", "pattern": "^[A-Z]{3}$", "x-form": "currency-code" }, "digits": { "type": "integer", "minimum": 0, "maximum": 6 } } };
var pattern0 = new RegExp("^[A-Z]{3}$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.digits === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digits" }, schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "digits")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, schema: "^[A-Z]{3}$", parentSchema: schema11.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.code.type, parentSchema: schema11.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.digits !== void 0) {
      let data1 = data.digits;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/digits", schemaPath: "#/properties/digits/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.digits.type, parentSchema: schema11.properties.digits, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 6 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/digits", schemaPath: "#/properties/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, schema: 6, parentSchema: schema11.properties.digits, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/digits", schemaPath: "#/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.digits, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "required": ["steps", "default"], "properties": { "steps": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "object"], "minProperties": 1, "maxProperties": 1, "additionalProperties": { "$ref": "#/definitions/namedEntry" } } }, "default": { "type": ["string", "number"] } } };
var schema13 = { "type": ["string", "object", "null"], "additionalProperties": false, "required": ["en", "zh"], "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.zh === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.steps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.default === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "default" }, schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "steps" || key0 === "default")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data0 = data.steps;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.steps, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            const err4 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: schema12.properties.steps.items.type }, schema: schema12.properties.steps.items.type, parentSchema: schema12.properties.steps.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 1) {
              const err5 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.steps.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (Object.keys(data1).length < 1) {
              const err6 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.steps.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!validate35(data1[key1], { instancePath: instancePath + "/steps/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData })) {
                vErrors = vErrors === null ? validate35.errors : joinIssues(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.steps.type, parentSchema: schema12.properties.steps, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: schema12.properties.default.type }, schema: schema12.properties.default.type, parentSchema: schema12.properties.default, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["string", "object", "null"], "additionalProperties": false, "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "parent": { "type": ["string", "number"] }, "children": { "type": ["array", "object"], "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/category" } } } };
var wrapper0 = { validate: validate43 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh" || key0 === "parent" || key0 === "children")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (data.zh === void 0) {
        const err2 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "en",
          missingProperty: "zh",
          depsCount: 1,
          deps: "zh"
        }, schema: schema14.dependencies, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (data.en === void 0) {
        const err3 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "zh",
          missingProperty: "en",
          depsCount: 1,
          deps: "en"
        }, schema: schema14.dependencies, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0) {
      let data2 = data.parent;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: schema14.properties.parent.type }, schema: schema14.properties.parent.type, parentSchema: schema14.properties.parent, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.children !== void 0) {
      let data3 = data.children;
      if (!data3 || typeof data3 != "object") {
        const err5 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: schema14.properties.children.type }, schema: schema14.properties.children.type, parentSchema: schema14.properties.children, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data3[i0], { instancePath: instancePath + "/children/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!wrapper0.validate(data3[key1], { instancePath: instancePath + "/children/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : joinIssues(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": ["string", "array", "object"], "pattern": "^any$", "x-form": "set", "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/namedEntry" } };
var pattern1 = new RegExp("^any$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^any$" }, schema: "^any$", parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate35(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate35.errors : joinIssues(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": ["string", "object", "null"], "additionalProperties": false, "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "scene": { "type": ["string", "number"] } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh" || key0 === "scene")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (data.zh === void 0) {
        const err2 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "en",
          missingProperty: "zh",
          depsCount: 1,
          deps: "zh"
        }, schema: schema16.dependencies, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (data.en === void 0) {
        const err3 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "zh",
          missingProperty: "en",
          depsCount: 1,
          deps: "en"
        }, schema: schema16.dependencies, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.scene !== void 0) {
      let data2 = data.scene;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/scene", schemaPath: "#/properties/scene/type", keyword: "type", params: { type: schema16.properties.scene.type }, schema: schema16.properties.scene.type, parentSchema: schema16.properties.scene, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "required": ["kind"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "kind": { "type": "string", "enum": ["cash", "card", "transfer", "stored", "coupon", "points", "other"] } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh" || key0 === "kind")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (data.zh === void 0) {
        const err2 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "en",
          missingProperty: "zh",
          depsCount: 1,
          deps: "zh"
        }, schema: schema17.dependencies, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (data.en === void 0) {
        const err3 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "zh",
          missingProperty: "en",
          depsCount: 1,
          deps: "en"
        }, schema: schema17.dependencies, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.kind.type, parentSchema: schema17.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "cash" || data2 === "card" || data2 === "transfer" || data2 === "stored" || data2 === "coupon" || data2 === "points" || data2 === "other")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema17.properties.kind.enum }, schema: schema17.properties.kind.enum, parentSchema: schema17.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": { "$ref": "#/definitions/attribute" } };
var schema19 = { "type": "object", "additionalProperties": false, "required": ["type"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "type": { "type": "string", "enum": ["number", "text", "choice", "flag", "date"] }, "required": { "type": "boolean" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "type": "string" }, "values": { "type": ["array", "object"], "items": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/namedEntry" } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh" || key0 === "type" || key0 === "required" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "values")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (data.zh === void 0) {
        const err2 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "en",
          missingProperty: "zh",
          depsCount: 1,
          deps: "zh"
        }, schema: schema19.dependencies, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (data.en === void 0) {
        const err3 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "zh",
          missingProperty: "en",
          depsCount: 1,
          deps: "en"
        }, schema: schema19.dependencies, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.type.type, parentSchema: schema19.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "number" || data2 === "text" || data2 === "choice" || data2 === "flag" || data2 === "date")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, schema: schema19.properties.type.enum, parentSchema: schema19.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data3 = data.required;
      if (typeof data3 !== "boolean") {
        const err6 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.required.type, parentSchema: schema19.properties.required, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data4 = data.min;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.min.type, parentSchema: schema19.properties.min, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data5 = data.max;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.max.type, parentSchema: schema19.properties.max, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data6 = data.unit;
      if (typeof data6 !== "string") {
        const err9 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.unit.type, parentSchema: schema19.properties.unit, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data7 = data.values;
      if (!data7 || typeof data7 != "object") {
        const err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: schema19.properties.values.type }, schema: schema19.properties.values.type, parentSchema: schema19.properties.values, data: data7 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data7[i0], { instancePath: instancePath + "/values/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!validate35(data7[key1], { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate35.errors : joinIssues(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate68(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate68.errors : joinIssues(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": ["array", "object"], "minItems": 1, "items": { "$ref": "#/definitions/dateRange" }, "additionalProperties": false, "required": ["ranges"], "dependencies": { "en": ["zh"], "zh": ["en"] }, "properties": { "en": { "$ref": "#/definitions/english" }, "zh": { "$ref": "#/definitions/chinese" }, "ranges": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dateRange" } } } };
var schema21 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "x-form": "date-range" };
var pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate78(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate78.errors : joinIssues(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ranges === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ranges" }, schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "zh" || key0 === "ranges")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (data.zh === void 0) {
        const err4 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "en",
          missingProperty: "zh",
          depsCount: 1,
          deps: "zh"
        }, schema: schema20.dependencies, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (data.en === void 0) {
        const err5 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "zh",
          missingProperty: "en",
          depsCount: 1,
          deps: "en"
        }, schema: schema20.dependencies, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      if (!validate25(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate27(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.ranges !== void 0) {
      let data3 = data.ranges;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.ranges, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate78(data3[i1], { instancePath: instancePath + "/ranges/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate78.errors : joinIssues(vErrors, validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.ranges.type, parentSchema: schema20.properties.ranges, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": ["string", "object"], "additionalProperties": false, "required": ["from"], "properties": { "from": { "type": "string" }, "values": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "values")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.from.type, parentSchema: schema22.properties.from, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            const err4 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: schema22.properties.values.additionalProperties.type }, schema: schema22.properties.values.additionalProperties.type, parentSchema: schema22.properties.values.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, schema: schema22.properties.values.type, parentSchema: schema22.properties.values, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^attributes\\..", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "program" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timeZone === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.points === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.program !== void 0) {
      let data0 = data.program;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err5 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/required", keyword: "required", params: { missingProperty: "id" }, schema: schema6.properties.program.required, parentSchema: schema6.properties.program, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.title === void 0) {
          const err6 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/required", keyword: "required", params: { missingProperty: "title" }, schema: schema6.properties.program.required, parentSchema: schema6.properties.program, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "id" || key1 === "title")) {
            const err7 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema6.properties.program, data: data0 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          if (!validate22(data0.id, { instancePath: instancePath + "/program/id", parentData: data0, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.title !== void 0) {
          if (!validate24(data0.title, { instancePath: instancePath + "/program/title", parentData: data0, parentDataProperty: "title", rootData })) {
            vErrors = vErrors === null ? validate24.errors : joinIssues(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.program.type, parentSchema: schema6.properties.program, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate30(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = vErrors === null ? validate30.errors : joinIssues(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.currencies !== void 0) {
      let data4 = data.currencies;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data4[i0], { instancePath: instancePath + "/currencies/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate30.errors : joinIssues(vErrors, validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.currencies.type, parentSchema: schema6.properties.currencies, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data6 = data.timeZone;
      if (typeof data6 !== "string") {
        const err10 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.timeZone.type, parentSchema: schema6.properties.timeZone, data: data6 };
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
        if (data7.decimals === void 0) {
          const err11 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "decimals" }, schema: schema6.properties.points.required, parentSchema: schema6.properties.points, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "decimals" || key2 === "name" || key2 === "value")) {
            const err12 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema6.properties.points, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.decimals !== void 0) {
          let data8 = data7.decimals;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err13 = { instancePath: instancePath + "/points/decimals", schemaPath: "#/properties/points/properties/decimals/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.points.properties.decimals.type, parentSchema: schema6.properties.points.properties.decimals, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 6 || isNaN(data8)) {
              const err14 = { instancePath: instancePath + "/points/decimals", schemaPath: "#/properties/points/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, schema: 6, parentSchema: schema6.properties.points.properties.decimals, data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err15 = { instancePath: instancePath + "/points/decimals", schemaPath: "#/properties/points/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema6.properties.points.properties.decimals, data: data8 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data7.name !== void 0) {
          if (!validate24(data7.name, { instancePath: instancePath + "/points/name", parentData: data7, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate24.errors : joinIssues(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data7.value !== void 0) {
          let data10 = data7.value;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 <= 0 || isNaN(data10)) {
              const err16 = { instancePath: instancePath + "/points/value", schemaPath: "#/properties/points/properties/value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema6.properties.points.properties.value, data: data10 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/points/value", schemaPath: "#/properties/points/properties/value/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.points.properties.value.type, parentSchema: schema6.properties.points.properties.value, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.points.type, parentSchema: schema6.properties.points, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      if (!validate34(data.tiers, { instancePath: instancePath + "/tiers", parentData: data, parentDataProperty: "tiers", rootData })) {
        vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.creditBands !== void 0) {
      if (!validate34(data.creditBands, { instancePath: instancePath + "/creditBands", parentData: data, parentDataProperty: "creditBands", rootData })) {
        vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.greenGrades !== void 0) {
      if (!validate34(data.greenGrades, { instancePath: instancePath + "/greenGrades", parentData: data, parentDataProperty: "greenGrades", rootData })) {
        vErrors = vErrors === null ? validate34.errors : joinIssues(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.categories !== void 0) {
      let data14 = data.categories;
      if ((!data14 || typeof data14 != "object") && typeof data14 !== "string") {
        const err19 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema6.properties.categories.type }, schema: schema6.properties.categories.type, parentSchema: schema6.properties.categories, data: data14 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data14 === "string") {
        if (!pattern1.test(data14)) {
          const err20 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/pattern", keyword: "pattern", params: { pattern: "^any$" }, schema: "^any$", parentSchema: schema6.properties.categories, data: data14 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data14[i1], { instancePath: instancePath + "/categories/" + i1, parentData: data14, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!validate43(data14[key3], { instancePath: instancePath + "/categories/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate43.errors : joinIssues(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.tags !== void 0) {
      if (!validate48(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.memberTags !== void 0) {
      if (!validate48(data.memberTags, { instancePath: instancePath + "/memberTags", parentData: data, parentDataProperty: "memberTags", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.brands !== void 0) {
      if (!validate48(data.brands, { instancePath: instancePath + "/brands", parentData: data, parentDataProperty: "brands", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate48(data.channels, { instancePath: instancePath + "/channels", parentData: data, parentDataProperty: "channels", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.stores !== void 0) {
      if (!validate48(data.stores, { instancePath: instancePath + "/stores", parentData: data, parentDataProperty: "stores", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenes !== void 0) {
      if (!validate48(data.scenes, { instancePath: instancePath + "/scenes", parentData: data, parentDataProperty: "scenes", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.partners !== void 0) {
      let data23 = data.partners;
      if ((!data23 || typeof data23 != "object") && typeof data23 !== "string") {
        const err21 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: schema6.properties.partners.type }, schema: schema6.properties.partners.type, parentSchema: schema6.properties.partners, data: data23 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data23 === "string") {
        if (!pattern1.test(data23)) {
          const err22 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/pattern", keyword: "pattern", params: { pattern: "^any$" }, schema: "^any$", parentSchema: schema6.properties.partners, data: data23 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data23[i2], { instancePath: instancePath + "/partners/" + i2, parentData: data23, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key4 in data23) {
          if (!validate58(data23[key4], { instancePath: instancePath + "/partners/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate58.errors : joinIssues(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.paymentMethods !== void 0) {
      let data26 = data.paymentMethods;
      if (typeof data26 !== "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
        const err23 = { instancePath: instancePath + "/paymentMethods", schemaPath: "#/properties/paymentMethods/type", keyword: "type", params: { type: schema6.properties.paymentMethods.type }, schema: schema6.properties.paymentMethods.type, parentSchema: schema6.properties.paymentMethods, data: data26 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data26 === "string") {
        if (!pattern1.test(data26)) {
          const err24 = { instancePath: instancePath + "/paymentMethods", schemaPath: "#/properties/paymentMethods/pattern", keyword: "pattern", params: { pattern: "^any$" }, schema: "^any$", parentSchema: schema6.properties.paymentMethods, data: data26 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key5 in data26) {
          if (!validate62(data26[key5], { instancePath: instancePath + "/paymentMethods/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data26, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate62.errors : joinIssues(vErrors, validate62.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.activities !== void 0) {
      if (!validate48(data.activities, { instancePath: instancePath + "/activities", parentData: data, parentDataProperty: "activities", rootData })) {
        vErrors = vErrors === null ? validate48.errors : joinIssues(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributes !== void 0) {
      let data29 = data.attributes;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key6 in data29) {
          if (!(key6 === "member" || key6 === "item" || key6 === "purchase")) {
            const err25 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema6.properties.attributes, data: data29 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data29.member !== void 0) {
          if (!validate67(data29.member, { instancePath: instancePath + "/attributes/member", parentData: data29, parentDataProperty: "member", rootData })) {
            vErrors = vErrors === null ? validate67.errors : joinIssues(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.item !== void 0) {
          if (!validate67(data29.item, { instancePath: instancePath + "/attributes/item", parentData: data29, parentDataProperty: "item", rootData })) {
            vErrors = vErrors === null ? validate67.errors : joinIssues(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data29.purchase !== void 0) {
          if (!validate67(data29.purchase, { instancePath: instancePath + "/attributes/purchase", parentData: data29, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate67.errors : joinIssues(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.attributes.type, parentSchema: schema6.properties.attributes, data: data29 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.calendars !== void 0) {
      let data33 = data.calendars;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key7 in data33) {
          if (!validate77(data33[key7], { instancePath: instancePath + "/calendars/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate77.errors : joinIssues(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.calendars.type, parentSchema: schema6.properties.calendars, data: data33 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.compliance !== void 0) {
      let data35 = data.compliance;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.profile === void 0) {
          const err28 = { instancePath: instancePath + "/compliance", schemaPath: "#/properties/compliance/required", keyword: "required", params: { missingProperty: "profile" }, schema: schema6.properties.compliance.required, parentSchema: schema6.properties.compliance, data: data35 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key8 in data35) {
          if (!(key8 === "profile" || key8 === "numbers" || key8 === "licence")) {
            const err29 = { instancePath: instancePath + "/compliance", schemaPath: "#/properties/compliance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema6.properties.compliance, data: data35 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data35.profile !== void 0) {
          let data36 = data35.profile;
          if (typeof data36 !== "string") {
            const err30 = { instancePath: instancePath + "/compliance/profile", schemaPath: "#/properties/compliance/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.compliance.properties.profile.type, parentSchema: schema6.properties.compliance.properties.profile, data: data36 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (!(data36 === "none" || data36 === "cn-retail" || data36 === "cn-bank-card" || data36 === "cn-travel")) {
            const err31 = { instancePath: instancePath + "/compliance/profile", schemaPath: "#/properties/compliance/properties/profile/enum", keyword: "enum", params: { allowedValues: schema6.properties.compliance.properties.profile.enum }, schema: schema6.properties.compliance.properties.profile.enum, parentSchema: schema6.properties.compliance.properties.profile, data: data36 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data35.numbers !== void 0) {
          let data37 = data35.numbers;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key9 in data37) {
              let data38 = data37[key9];
              if (!(typeof data38 == "number" && isFinite(data38))) {
                const err32 = { instancePath: instancePath + "/compliance/numbers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/compliance/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.compliance.properties.numbers.additionalProperties.type, parentSchema: schema6.properties.compliance.properties.numbers.additionalProperties, data: data38 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/compliance/numbers", schemaPath: "#/properties/compliance/properties/numbers/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.compliance.properties.numbers.type, parentSchema: schema6.properties.compliance.properties.numbers, data: data37 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data35.licence !== void 0) {
          let data39 = data35.licence;
          if (typeof data39 !== "string") {
            const err34 = { instancePath: instancePath + "/compliance/licence", schemaPath: "#/properties/compliance/properties/licence/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.compliance.properties.licence.type, parentSchema: schema6.properties.compliance.properties.licence, data: data39 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/compliance", schemaPath: "#/properties/compliance/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.compliance.type, parentSchema: schema6.properties.compliance, data: data35 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.input !== void 0) {
      let data40 = data.input;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.money === void 0) {
          const err36 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/required", keyword: "required", params: { missingProperty: "money" }, schema: schema6.properties.input.required, parentSchema: schema6.properties.input, data: data40 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key10 in data40) {
          if (!func2.call(schema6.properties.input.properties, key10)) {
            const err37 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema6.properties.input, data: data40 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data40.money !== void 0) {
          let data41 = data40.money;
          if (typeof data41 !== "string") {
            const err38 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.money.type, parentSchema: schema6.properties.input.properties.money, data: data41 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data41 === "decimal" || data41 === "minor")) {
            const err39 = { instancePath: instancePath + "/input/money", schemaPath: "#/properties/input/properties/money/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.money.enum }, schema: schema6.properties.input.properties.money.enum, parentSchema: schema6.properties.input.properties.money, data: data41 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data40.row !== void 0) {
          let data42 = data40.row;
          if (typeof data42 !== "string") {
            const err40 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.row.type, parentSchema: schema6.properties.input.properties.row, data: data42 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (!(data42 === "item" || data42 === "purchase")) {
            const err41 = { instancePath: instancePath + "/input/row", schemaPath: "#/properties/input/properties/row/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.row.enum }, schema: schema6.properties.input.properties.row.enum, parentSchema: schema6.properties.input.properties.row, data: data42 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data40.anonymous !== void 0) {
          let data43 = data40.anonymous;
          if (typeof data43 !== "string") {
            const err42 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.anonymous.type, parentSchema: schema6.properties.input.properties.anonymous, data: data43 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (!(data43 === "reject" || data43 === "skip")) {
            const err43 = { instancePath: instancePath + "/input/anonymous", schemaPath: "#/properties/input/properties/anonymous/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.anonymous.enum }, schema: schema6.properties.input.properties.anonymous.enum, parentSchema: schema6.properties.input.properties.anonymous, data: data43 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data40.negativeItems !== void 0) {
          let data44 = data40.negativeItems;
          if (typeof data44 !== "string") {
            const err44 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.negativeItems.type, parentSchema: schema6.properties.input.properties.negativeItems, data: data44 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (!(data44 === "reject" || data44 === "drop" || data44 === "adjustment")) {
            const err45 = { instancePath: instancePath + "/input/negativeItems", schemaPath: "#/properties/input/properties/negativeItems/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.negativeItems.enum }, schema: schema6.properties.input.properties.negativeItems.enum, parentSchema: schema6.properties.input.properties.negativeItems, data: data44 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data40.zeroItems !== void 0) {
          let data45 = data40.zeroItems;
          if (typeof data45 !== "string") {
            const err46 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.zeroItems.type, parentSchema: schema6.properties.input.properties.zeroItems, data: data45 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (!(data45 === "keep" || data45 === "drop")) {
            const err47 = { instancePath: instancePath + "/input/zeroItems", schemaPath: "#/properties/input/properties/zeroItems/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.zeroItems.enum }, schema: schema6.properties.input.properties.zeroItems.enum, parentSchema: schema6.properties.input.properties.zeroItems, data: data45 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data40.currency !== void 0) {
          let data46 = data40.currency;
          if (typeof data46 !== "string") {
            const err48 = { instancePath: instancePath + "/input/currency", schemaPath: "#/properties/input/properties/currency/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.currency.type, parentSchema: schema6.properties.input.properties.currency, data: data46 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data40.separator !== void 0) {
          let data47 = data40.separator;
          if (typeof data47 !== "string") {
            const err49 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.separator.type, parentSchema: schema6.properties.input.properties.separator, data: data47 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (!(data47 === "," || data47 === ";" || data47 === "	" || data47 === "|")) {
            const err50 = { instancePath: instancePath + "/input/separator", schemaPath: "#/properties/input/properties/separator/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.separator.enum }, schema: schema6.properties.input.properties.separator.enum, parentSchema: schema6.properties.input.properties.separator, data: data47 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data40.purchase !== void 0) {
          let data48 = data40.purchase;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (const key11 in data48) {
              if (!(func2.call(schema6.properties.input.properties.purchase.properties, key11) || pattern6.test(key11))) {
                const err51 = { instancePath: instancePath + "/input/purchase", schemaPath: "#/properties/input/properties/purchase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema6.properties.input.properties.purchase, data: data48 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data48.type !== void 0) {
              if (!validate84(data48.type, { instancePath: instancePath + "/input/purchase/type", parentData: data48, parentDataProperty: "type", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.id !== void 0) {
              if (!validate84(data48.id, { instancePath: instancePath + "/input/purchase/id", parentData: data48, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.member !== void 0) {
              if (!validate84(data48.member, { instancePath: instancePath + "/input/purchase/member", parentData: data48, parentDataProperty: "member", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.at !== void 0) {
              if (!validate84(data48.at, { instancePath: instancePath + "/input/purchase/at", parentData: data48, parentDataProperty: "at", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.currency !== void 0) {
              if (!validate84(data48.currency, { instancePath: instancePath + "/input/purchase/currency", parentData: data48, parentDataProperty: "currency", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.channel !== void 0) {
              if (!validate84(data48.channel, { instancePath: instancePath + "/input/purchase/channel", parentData: data48, parentDataProperty: "channel", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.store !== void 0) {
              if (!validate84(data48.store, { instancePath: instancePath + "/input/purchase/store", parentData: data48, parentDataProperty: "store", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.partner !== void 0) {
              if (!validate84(data48.partner, { instancePath: instancePath + "/input/purchase/partner", parentData: data48, parentDataProperty: "partner", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.coupons !== void 0) {
              if (!validate84(data48.coupons, { instancePath: instancePath + "/input/purchase/coupons", parentData: data48, parentDataProperty: "coupons", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.carbonGrams !== void 0) {
              if (!validate84(data48.carbonGrams, { instancePath: instancePath + "/input/purchase/carbonGrams", parentData: data48, parentDataProperty: "carbonGrams", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.items !== void 0) {
              if (!validate84(data48.items, { instancePath: instancePath + "/input/purchase/items", parentData: data48, parentDataProperty: "items", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.payments !== void 0) {
              if (!validate84(data48.payments, { instancePath: instancePath + "/input/purchase/payments", parentData: data48, parentDataProperty: "payments", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data48.paymentMethod !== void 0) {
              if (!validate84(data48.paymentMethod, { instancePath: instancePath + "/input/purchase/paymentMethod", parentData: data48, parentDataProperty: "paymentMethod", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            for (const key12 in data48) {
              if (pattern6.test(key12)) {
                if (!validate84(data48[key12], { instancePath: instancePath + "/input/purchase/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data48, parentDataProperty: key12, rootData })) {
                  vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/input/purchase", schemaPath: "#/properties/input/properties/purchase/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.input.properties.purchase.type, parentSchema: schema6.properties.input.properties.purchase, data: data48 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data40.items !== void 0) {
          let data63 = data40.items;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (const key13 in data63) {
              if (!(func2.call(schema6.properties.input.properties.items.properties, key13) || pattern6.test(key13))) {
                const err53 = { instancePath: instancePath + "/input/items", schemaPath: "#/properties/input/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema6.properties.input.properties.items, data: data63 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data63.sku !== void 0) {
              if (!validate84(data63.sku, { instancePath: instancePath + "/input/items/sku", parentData: data63, parentDataProperty: "sku", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.kind !== void 0) {
              if (!validate84(data63.kind, { instancePath: instancePath + "/input/items/kind", parentData: data63, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.category !== void 0) {
              if (!validate84(data63.category, { instancePath: instancePath + "/input/items/category", parentData: data63, parentDataProperty: "category", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.tags !== void 0) {
              if (!validate84(data63.tags, { instancePath: instancePath + "/input/items/tags", parentData: data63, parentDataProperty: "tags", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.brand !== void 0) {
              if (!validate84(data63.brand, { instancePath: instancePath + "/input/items/brand", parentData: data63, parentDataProperty: "brand", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.greenGrade !== void 0) {
              if (!validate84(data63.greenGrade, { instancePath: instancePath + "/input/items/greenGrade", parentData: data63, parentDataProperty: "greenGrade", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.quantity !== void 0) {
              if (!validate84(data63.quantity, { instancePath: instancePath + "/input/items/quantity", parentData: data63, parentDataProperty: "quantity", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.amount !== void 0) {
              if (!validate84(data63.amount, { instancePath: instancePath + "/input/items/amount", parentData: data63, parentDataProperty: "amount", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data63.floorPrice !== void 0) {
              if (!validate84(data63.floorPrice, { instancePath: instancePath + "/input/items/floorPrice", parentData: data63, parentDataProperty: "floorPrice", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            for (const key14 in data63) {
              if (pattern6.test(key14)) {
                if (!validate84(data63[key14], { instancePath: instancePath + "/input/items/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data63, parentDataProperty: key14, rootData })) {
                  vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/input/items", schemaPath: "#/properties/input/properties/items/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.input.properties.items.type, parentSchema: schema6.properties.input.properties.items, data: data63 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data40.members !== void 0) {
          let data74 = data40.members;
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            for (const key15 in data74) {
              if (!(key15 === "id" || key15 === "tier" || key15 === "creditBand" || key15 === "creditScore" || key15 === "joined" || key15 === "birthday" || key15 === "tags" || key15 === "balance" || pattern6.test(key15))) {
                const err55 = { instancePath: instancePath + "/input/members", schemaPath: "#/properties/input/properties/members/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema6.properties.input.properties.members, data: data74 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data74.id !== void 0) {
              if (!validate84(data74.id, { instancePath: instancePath + "/input/members/id", parentData: data74, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.tier !== void 0) {
              if (!validate84(data74.tier, { instancePath: instancePath + "/input/members/tier", parentData: data74, parentDataProperty: "tier", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.creditBand !== void 0) {
              if (!validate84(data74.creditBand, { instancePath: instancePath + "/input/members/creditBand", parentData: data74, parentDataProperty: "creditBand", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.creditScore !== void 0) {
              if (!validate84(data74.creditScore, { instancePath: instancePath + "/input/members/creditScore", parentData: data74, parentDataProperty: "creditScore", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.joined !== void 0) {
              if (!validate84(data74.joined, { instancePath: instancePath + "/input/members/joined", parentData: data74, parentDataProperty: "joined", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.birthday !== void 0) {
              if (!validate84(data74.birthday, { instancePath: instancePath + "/input/members/birthday", parentData: data74, parentDataProperty: "birthday", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.tags !== void 0) {
              if (!validate84(data74.tags, { instancePath: instancePath + "/input/members/tags", parentData: data74, parentDataProperty: "tags", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data74.balance !== void 0) {
              if (!validate84(data74.balance, { instancePath: instancePath + "/input/members/balance", parentData: data74, parentDataProperty: "balance", rootData })) {
                vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                errors = vErrors.length;
              }
            }
            for (const key16 in data74) {
              if (pattern6.test(key16)) {
                if (!validate84(data74[key16], { instancePath: instancePath + "/input/members/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data74, parentDataProperty: key16, rootData })) {
                  vErrors = vErrors === null ? validate84.errors : joinIssues(vErrors, validate84.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/input/members", schemaPath: "#/properties/input/properties/members/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.input.properties.members.type, parentSchema: schema6.properties.input.properties.members, data: data74 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data40.itemKinds !== void 0) {
          let data84 = data40.itemKinds;
          if (Array.isArray(data84)) {
            const len3 = data84.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data85 = data84[i3];
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                if (data85.field === void 0) {
                  const err57 = { instancePath: instancePath + "/input/itemKinds/" + i3, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "field" }, schema: schema6.properties.input.properties.itemKinds.items.required, parentSchema: schema6.properties.input.properties.itemKinds.items, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data85.value === void 0) {
                  const err58 = { instancePath: instancePath + "/input/itemKinds/" + i3, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema6.properties.input.properties.itemKinds.items.required, parentSchema: schema6.properties.input.properties.itemKinds.items, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (data85.kind === void 0) {
                  const err59 = { instancePath: instancePath + "/input/itemKinds/" + i3, schemaPath: "#/properties/input/properties/itemKinds/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema6.properties.input.properties.itemKinds.items.required, parentSchema: schema6.properties.input.properties.itemKinds.items, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                for (const key17 in data85) {
                  if (!(key17 === "field" || key17 === "value" || key17 === "kind")) {
                    const err60 = { instancePath: instancePath + "/input/itemKinds/" + i3, schemaPath: "#/properties/input/properties/itemKinds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, schema: false, parentSchema: schema6.properties.input.properties.itemKinds.items, data: data85 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data85.field !== void 0) {
                  let data86 = data85.field;
                  if (typeof data86 !== "string") {
                    const err61 = { instancePath: instancePath + "/input/itemKinds/" + i3 + "/field", schemaPath: "#/properties/input/properties/itemKinds/items/properties/field/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.itemKinds.items.properties.field.type, parentSchema: schema6.properties.input.properties.itemKinds.items.properties.field, data: data86 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data85.value !== void 0) {
                  let data87 = data85.value;
                  if (typeof data87 !== "string" && !(typeof data87 == "number" && isFinite(data87)) && typeof data87 !== "boolean") {
                    const err62 = { instancePath: instancePath + "/input/itemKinds/" + i3 + "/value", schemaPath: "#/properties/input/properties/itemKinds/items/properties/value/type", keyword: "type", params: { type: schema6.properties.input.properties.itemKinds.items.properties.value.type }, schema: schema6.properties.input.properties.itemKinds.items.properties.value.type, parentSchema: schema6.properties.input.properties.itemKinds.items.properties.value, data: data87 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data85.kind !== void 0) {
                  let data88 = data85.kind;
                  if (typeof data88 !== "string") {
                    const err63 = { instancePath: instancePath + "/input/itemKinds/" + i3 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.input.properties.itemKinds.items.properties.kind.type, parentSchema: schema6.properties.input.properties.itemKinds.items.properties.kind, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                  if (!(data88 === "goods" || data88 === "delivery" || data88 === "tax" || data88 === "deposit" || data88 === "fee" || data88 === "adjustment")) {
                    const err64 = { instancePath: instancePath + "/input/itemKinds/" + i3 + "/kind", schemaPath: "#/properties/input/properties/itemKinds/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.input.properties.itemKinds.items.properties.kind.enum }, schema: schema6.properties.input.properties.itemKinds.items.properties.kind.enum, parentSchema: schema6.properties.input.properties.itemKinds.items.properties.kind, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/input/itemKinds/" + i3, schemaPath: "#/properties/input/properties/itemKinds/items/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.input.properties.itemKinds.items.type, parentSchema: schema6.properties.input.properties.itemKinds.items, data: data85 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/input/itemKinds", schemaPath: "#/properties/input/properties/itemKinds/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.input.properties.itemKinds.type, parentSchema: schema6.properties.input.properties.itemKinds, data: data84 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.input.type, parentSchema: schema6.properties.input, data: data40 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
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
  validate as validateProgram
};
