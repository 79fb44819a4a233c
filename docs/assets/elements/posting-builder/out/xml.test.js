import assert from "node:assert/strict";
import { test } from "node:test";
import { HOSTILE } from "./doc.test.js";
import { element, escapeXml, group, xml } from "./xml.js";

test("elements stand in lines, and those without a text are left out", () => {
  assert.equal(xml(group("a", [...element("b", "c & d"), ...element("e", ""), ...group("f", []), ...group("g", element("h", "1"))])),
    "<a>\n  <b><![CDATA[c & d]]></b>\n  <g>\n    <h><![CDATA[1]]></h>\n  </g>\n</a>\n");
});

test("what would end a section is parted, and what no XML may hold is gone", () => {
  assert.equal(xml(element("a", "b]]>c")), "<a><![CDATA[b]]]]><![CDATA[>c]]></a>\n");
  assert.equal(xml(element("a", HOSTILE.forbidden)), "<a><![CDATA[abcde]]></a>\n");
  assert.equal(escapeXml(`<"&">${HOSTILE.forbidden}`), "&lt;&quot;&amp;&quot;&gt;abcde");
});
