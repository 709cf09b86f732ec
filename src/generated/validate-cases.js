// Made by scripts/build-validators.mjs from src/testing/cases.schema.json; do not edit.
// jifen:standalone
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Jifen test cases", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "expect"], "properties": { "name": { "type": "string" }, "member": { "type": "object", "properties": { "id": {}, "tier": {}, "creditBand": {}, "creditScore": {}, "joined": {}, "birthday": {}, "tags": {}, "balance": {}, "attributes": {} } }, "earlier": { "type": "array", "items": { "$ref": "#/definitions/purchase" } }, "purchase": { "$ref": "#/definitions/purchase" }, "events": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/event" } }, "expect": { "type": "object", "additionalProperties": false, "properties": { "balance": { "$ref": "#/definitions/amount" }, "pending": { "$ref": "#/definitions/amount" }, "takenBack": { "$ref": "#/definitions/amount" }, "tier": { "type": "string" }, "messages": { "type": "array", "items": { "type": "string" } }, "perks": { "type": "object", "additionalProperties": { "type": "boolean" } }, "offers": { "type": "object", "additionalProperties": { "type": "boolean" } }, "refused": { "const": true }, "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" }, "payable": { "$ref": "#/definitions/amount" }, "rules": { "type": ["object", "array"], "items": { "type": "string" }, "additionalProperties": { "type": ["string", "number", "object"], "additionalProperties": false, "properties": { "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" } } } }, "items": { "type": "array", "items": { "type": ["object", "null"], "additionalProperties": false, "properties": { "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" }, "payable": { "$ref": "#/definitions/amount" } } } } } } } }, "definitions": { "amount": { "type": ["string", "number"], "x-form": "amount" }, "event": { "type": "object", "properties": { "type": {}, "id": {}, "at": {} } }, "purchase": { "type": "object", "properties": { "id": {}, "at": {}, "channel": {}, "store": {}, "partner": {}, "currency": {}, "coupons": {}, "items": {}, "payments": {}, "carbonGrams": {}, "attributes": {} } } } };
var schema7 = { "type": "object", "properties": { "id": {}, "at": {}, "channel": {}, "store": {}, "partner": {}, "currency": {}, "coupons": {}, "items": {}, "payments": {}, "carbonGrams": {}, "attributes": {} } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
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
var schema8 = { "type": "object", "properties": { "type": {}, "id": {}, "at": {} } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
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
var schema9 = { "type": ["string", "number"], "x-form": "amount" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, schema: schema9.type, parentSchema: schema9, data };
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
var func2 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, schema: schema6.items.required, parentSchema: schema6.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.expect === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema6.items.required, parentSchema: schema6.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "member" || key0 === "earlier" || key0 === "purchase" || key0 === "events" || key0 === "expect")) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.name.type, parentSchema: schema6.items.properties.name, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.member !== void 0) {
          let data2 = data0.member;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/member", schemaPath: "#/items/properties/member/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.member.type, parentSchema: schema6.items.properties.member, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.earlier !== void 0) {
          let data3 = data0.earlier;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate22(data3[i1], { instancePath: instancePath + "/" + i0 + "/earlier/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/earlier", schemaPath: "#/items/properties/earlier/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.earlier.type, parentSchema: schema6.items.properties.earlier, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.purchase !== void 0) {
          if (!validate22(data0.purchase, { instancePath: instancePath + "/" + i0 + "/purchase", parentData: data0, parentDataProperty: "purchase", rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinIssues(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.events !== void 0) {
          let data6 = data0.events;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/events", schemaPath: "#/items/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.items.properties.events, data: data6 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate25(data6[i2], { instancePath: instancePath + "/" + i0 + "/events/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + i0 + "/events", schemaPath: "#/items/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.events.type, parentSchema: schema6.items.properties.events, data: data6 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.expect !== void 0) {
          let data8 = data0.expect;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 in data8) {
              if (!func2.call(schema6.items.properties.expect.properties, key1)) {
                const err8 = { instancePath: instancePath + "/" + i0 + "/expect", schemaPath: "#/items/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema6.items.properties.expect, data: data8 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data8.balance !== void 0) {
              if (!validate27(data8.balance, { instancePath: instancePath + "/" + i0 + "/expect/balance", parentData: data8, parentDataProperty: "balance", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.pending !== void 0) {
              if (!validate27(data8.pending, { instancePath: instancePath + "/" + i0 + "/expect/pending", parentData: data8, parentDataProperty: "pending", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.takenBack !== void 0) {
              if (!validate27(data8.takenBack, { instancePath: instancePath + "/" + i0 + "/expect/takenBack", parentData: data8, parentDataProperty: "takenBack", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.tier !== void 0) {
              let data12 = data8.tier;
              if (typeof data12 !== "string") {
                const err9 = { instancePath: instancePath + "/" + i0 + "/expect/tier", schemaPath: "#/items/properties/expect/properties/tier/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.expect.properties.tier.type, parentSchema: schema6.items.properties.expect.properties.tier, data: data12 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data8.messages !== void 0) {
              let data13 = data8.messages;
              if (Array.isArray(data13)) {
                const len3 = data13.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data14 = data13[i3];
                  if (typeof data14 !== "string") {
                    const err10 = { instancePath: instancePath + "/" + i0 + "/expect/messages/" + i3, schemaPath: "#/items/properties/expect/properties/messages/items/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.expect.properties.messages.items.type, parentSchema: schema6.items.properties.expect.properties.messages.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/" + i0 + "/expect/messages", schemaPath: "#/items/properties/expect/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.expect.properties.messages.type, parentSchema: schema6.items.properties.expect.properties.messages, data: data13 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data8.perks !== void 0) {
              let data15 = data8.perks;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key2 in data15) {
                  let data16 = data15[key2];
                  if (typeof data16 !== "boolean") {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/expect/perks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/perks/additionalProperties/type", keyword: "type", params: { type: "boolean" }, schema: schema6.items.properties.expect.properties.perks.additionalProperties.type, parentSchema: schema6.items.properties.expect.properties.perks.additionalProperties, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/" + i0 + "/expect/perks", schemaPath: "#/items/properties/expect/properties/perks/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.expect.properties.perks.type, parentSchema: schema6.items.properties.expect.properties.perks, data: data15 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data8.offers !== void 0) {
              let data17 = data8.offers;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key3 in data17) {
                  let data18 = data17[key3];
                  if (typeof data18 !== "boolean") {
                    const err14 = { instancePath: instancePath + "/" + i0 + "/expect/offers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/offers/additionalProperties/type", keyword: "type", params: { type: "boolean" }, schema: schema6.items.properties.expect.properties.offers.additionalProperties.type, parentSchema: schema6.items.properties.expect.properties.offers.additionalProperties, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + i0 + "/expect/offers", schemaPath: "#/items/properties/expect/properties/offers/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.expect.properties.offers.type, parentSchema: schema6.items.properties.expect.properties.offers, data: data17 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data8.refused !== void 0) {
              let data19 = data8.refused;
              if (true !== data19) {
                const err16 = { instancePath: instancePath + "/" + i0 + "/expect/refused", schemaPath: "#/items/properties/expect/properties/refused/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema6.items.properties.expect.properties.refused, data: data19 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data8.points !== void 0) {
              if (!validate27(data8.points, { instancePath: instancePath + "/" + i0 + "/expect/points", parentData: data8, parentDataProperty: "points", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.discount !== void 0) {
              if (!validate27(data8.discount, { instancePath: instancePath + "/" + i0 + "/expect/discount", parentData: data8, parentDataProperty: "discount", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.payable !== void 0) {
              if (!validate27(data8.payable, { instancePath: instancePath + "/" + i0 + "/expect/payable", parentData: data8, parentDataProperty: "payable", rootData })) {
                vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data8.rules !== void 0) {
              let data23 = data8.rules;
              if (!data23 || typeof data23 != "object") {
                const err17 = { instancePath: instancePath + "/" + i0 + "/expect/rules", schemaPath: "#/items/properties/expect/properties/rules/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.rules.type }, schema: schema6.items.properties.expect.properties.rules.type, parentSchema: schema6.items.properties.expect.properties.rules, data: data23 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (Array.isArray(data23)) {
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (typeof data24 !== "string") {
                    const err18 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + i4, schemaPath: "#/items/properties/expect/properties/rules/items/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.expect.properties.rules.items.type, parentSchema: schema6.items.properties.expect.properties.rules.items, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              }
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key4 in data23) {
                  let data25 = data23[key4];
                  if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
                    const err19 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/rules/additionalProperties/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.rules.additionalProperties.type }, schema: schema6.items.properties.expect.properties.rules.additionalProperties.type, parentSchema: schema6.items.properties.expect.properties.rules.additionalProperties, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    for (const key5 in data25) {
                      if (!(key5 === "points" || key5 === "discount")) {
                        const err20 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema6.items.properties.expect.properties.rules.additionalProperties, data: data25 };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                    }
                    if (data25.points !== void 0) {
                      if (!validate27(data25.points, { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: data25, parentDataProperty: "points", rootData })) {
                        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data25.discount !== void 0) {
                      if (!validate27(data25.discount, { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/discount", parentData: data25, parentDataProperty: "discount", rootData })) {
                        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              }
            }
            if (data8.items !== void 0) {
              let data28 = data8.items;
              if (Array.isArray(data28)) {
                const len5 = data28.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data29 = data28[i5];
                  if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
                    const err21 = { instancePath: instancePath + "/" + i0 + "/expect/items/" + i5, schemaPath: "#/items/properties/expect/properties/items/items/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.items.items.type }, schema: schema6.items.properties.expect.properties.items.items.type, parentSchema: schema6.items.properties.expect.properties.items.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    for (const key6 in data29) {
                      if (!(key6 === "points" || key6 === "discount" || key6 === "payable")) {
                        const err22 = { instancePath: instancePath + "/" + i0 + "/expect/items/" + i5, schemaPath: "#/items/properties/expect/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema6.items.properties.expect.properties.items.items, data: data29 };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data29.points !== void 0) {
                      if (!validate27(data29.points, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i5 + "/points", parentData: data29, parentDataProperty: "points", rootData })) {
                        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data29.discount !== void 0) {
                      if (!validate27(data29.discount, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i5 + "/discount", parentData: data29, parentDataProperty: "discount", rootData })) {
                        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data29.payable !== void 0) {
                      if (!validate27(data29.payable, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i5 + "/payable", parentData: data29, parentDataProperty: "payable", rootData })) {
                        vErrors = vErrors === null ? validate27.errors : joinIssues(vErrors, validate27.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/" + i0 + "/expect/items", schemaPath: "#/items/properties/expect/properties/items/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.expect.properties.items.type, parentSchema: schema6.items.properties.expect.properties.items, data: data28 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/" + i0 + "/expect", schemaPath: "#/items/properties/expect/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.expect.type, parentSchema: schema6.items.properties.expect, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema6.items.type, parentSchema: schema6.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
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
  validate as validateCases
};
