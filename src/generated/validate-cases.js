// Made by scripts/build-validators.mjs from src/testing/cases.schema.json; do not edit.
// jifen:standalone
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Jifen test cases", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "purchase", "expect"], "properties": { "name": { "type": "string" }, "member": { "type": "object", "properties": { "id": {}, "tier": {}, "creditBand": {}, "creditScore": {}, "joined": {}, "birthday": {}, "tags": {}, "balance": {}, "attributes": {} } }, "earlier": { "type": "array", "items": { "$ref": "#/definitions/purchase" } }, "purchase": { "$ref": "#/definitions/purchase" }, "expect": { "type": "object", "additionalProperties": false, "properties": { "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" }, "payable": { "$ref": "#/definitions/amount" }, "rules": { "type": ["object", "array"], "items": { "type": "string" }, "additionalProperties": { "type": ["string", "number", "object"], "additionalProperties": false, "properties": { "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" } } } }, "items": { "type": "array", "items": { "type": ["object", "null"], "additionalProperties": false, "properties": { "points": { "$ref": "#/definitions/amount" }, "discount": { "$ref": "#/definitions/amount" }, "payable": { "$ref": "#/definitions/amount" } } } } } } } }, "definitions": { "amount": { "type": ["string", "number"], "x-form": "amount" }, "purchase": { "type": "object", "properties": { "id": {}, "at": {}, "channel": {}, "store": {}, "partner": {}, "currency": {}, "coupons": {}, "items": {}, "payments": {}, "carbonGrams": {}, "attributes": {} } } } };
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
var schema8 = { "type": ["string", "number"], "x-form": "amount" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema8.type }, schema: schema8.type, parentSchema: schema8, data };
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
        if (data0.purchase === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "purchase" }, schema: schema6.items.required, parentSchema: schema6.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.expect === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema6.items.required, parentSchema: schema6.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "member" || key0 === "earlier" || key0 === "purchase" || key0 === "expect")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.name.type, parentSchema: schema6.items.properties.name, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.member !== void 0) {
          let data2 = data0.member;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/member", schemaPath: "#/items/properties/member/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.member.type, parentSchema: schema6.items.properties.member, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
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
            const err6 = { instancePath: instancePath + "/" + i0 + "/earlier", schemaPath: "#/items/properties/earlier/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.earlier.type, parentSchema: schema6.items.properties.earlier, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
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
        if (data0.expect !== void 0) {
          let data6 = data0.expect;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
              if (!(key1 === "points" || key1 === "discount" || key1 === "payable" || key1 === "rules" || key1 === "items")) {
                const err7 = { instancePath: instancePath + "/" + i0 + "/expect", schemaPath: "#/items/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema6.items.properties.expect, data: data6 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data6.points !== void 0) {
              if (!validate25(data6.points, { instancePath: instancePath + "/" + i0 + "/expect/points", parentData: data6, parentDataProperty: "points", rootData })) {
                vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data6.discount !== void 0) {
              if (!validate25(data6.discount, { instancePath: instancePath + "/" + i0 + "/expect/discount", parentData: data6, parentDataProperty: "discount", rootData })) {
                vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data6.payable !== void 0) {
              if (!validate25(data6.payable, { instancePath: instancePath + "/" + i0 + "/expect/payable", parentData: data6, parentDataProperty: "payable", rootData })) {
                vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data6.rules !== void 0) {
              let data10 = data6.rules;
              if (!data10 || typeof data10 != "object") {
                const err8 = { instancePath: instancePath + "/" + i0 + "/expect/rules", schemaPath: "#/items/properties/expect/properties/rules/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.rules.type }, schema: schema6.items.properties.expect.properties.rules.type, parentSchema: schema6.items.properties.expect.properties.rules, data: data10 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (Array.isArray(data10)) {
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 !== "string") {
                    const err9 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + i2, schemaPath: "#/items/properties/expect/properties/rules/items/type", keyword: "type", params: { type: "string" }, schema: schema6.items.properties.expect.properties.rules.items.type, parentSchema: schema6.items.properties.expect.properties.rules.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              }
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key2 in data10) {
                  let data12 = data10[key2];
                  if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                    const err10 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/rules/additionalProperties/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.rules.additionalProperties.type }, schema: schema6.items.properties.expect.properties.rules.additionalProperties.type, parentSchema: schema6.items.properties.expect.properties.rules.additionalProperties, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    for (const key3 in data12) {
                      if (!(key3 === "points" || key3 === "discount")) {
                        const err11 = { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/expect/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema6.items.properties.expect.properties.rules.additionalProperties, data: data12 };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                    }
                    if (data12.points !== void 0) {
                      if (!validate25(data12.points, { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: data12, parentDataProperty: "points", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data12.discount !== void 0) {
                      if (!validate25(data12.discount, { instancePath: instancePath + "/" + i0 + "/expect/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/discount", parentData: data12, parentDataProperty: "discount", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              }
            }
            if (data6.items !== void 0) {
              let data15 = data6.items;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
                    const err12 = { instancePath: instancePath + "/" + i0 + "/expect/items/" + i3, schemaPath: "#/items/properties/expect/properties/items/items/type", keyword: "type", params: { type: schema6.items.properties.expect.properties.items.items.type }, schema: schema6.items.properties.expect.properties.items.items.type, parentSchema: schema6.items.properties.expect.properties.items.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    for (const key4 in data16) {
                      if (!(key4 === "points" || key4 === "discount" || key4 === "payable")) {
                        const err13 = { instancePath: instancePath + "/" + i0 + "/expect/items/" + i3, schemaPath: "#/items/properties/expect/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema6.items.properties.expect.properties.items.items, data: data16 };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                    if (data16.points !== void 0) {
                      if (!validate25(data16.points, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i3 + "/points", parentData: data16, parentDataProperty: "points", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data16.discount !== void 0) {
                      if (!validate25(data16.discount, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i3 + "/discount", parentData: data16, parentDataProperty: "discount", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data16.payable !== void 0) {
                      if (!validate25(data16.payable, { instancePath: instancePath + "/" + i0 + "/expect/items/" + i3 + "/payable", parentData: data16, parentDataProperty: "payable", rootData })) {
                        vErrors = vErrors === null ? validate25.errors : joinIssues(vErrors, validate25.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/" + i0 + "/expect/items", schemaPath: "#/items/properties/expect/properties/items/type", keyword: "type", params: { type: "array" }, schema: schema6.items.properties.expect.properties.items.type, parentSchema: schema6.items.properties.expect.properties.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/" + i0 + "/expect", schemaPath: "#/items/properties/expect/type", keyword: "type", params: { type: "object" }, schema: schema6.items.properties.expect.type, parentSchema: schema6.items.properties.expect, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema6.items.type, parentSchema: schema6.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
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
