import assert from "node:assert/strict";
import { test } from "node:test";
import { withQuery } from "./address.js";

const PAGE = "https://handbook.example/en/questions/";

test("empty values are left out of the address", () => {
  assert.equal(withQuery(PAGE, [["role", ""], ["stage", null], ["page", undefined]]).href, PAGE);
});

test("commas and colons stay readable, and what would break an address does not", () => {
  const { search } = withQuery(PAGE, [["kit", "keeper:a,b"], ["words", "a&b=c#d"]]);
  assert.equal(search, "?kit=keeper:a,b&words=a%26b%3Dc%23d");
  assert.equal(new URLSearchParams(search).get("words"), "a&b=c#d");
});

test("a name may stand twice, and what was asked for before goes", () => {
  assert.equal(withQuery(`${PAGE}?role=old`, [["kit", "a:b"], ["kit", "c:d"]]).search, "?kit=a:b&kit=c:d");
});

test("the part of the page stays", () => {
  assert.equal(withQuery(`${PAGE}#end`, [["page", 2]]).href, `${PAGE}?page=2#end`);
});
