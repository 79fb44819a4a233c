#!/bin/sh
# Print the path of a Chromium for the browser tests: tools/chromium.sh BIN (the environment's folder of commands).
# In this order: HANDBOOK_CHROMIUM, the one on the machine, Playwright's own, Debian's package where the user is root.
set -eu
bin=$1

works() { [ -n "$1" ] && [ -x "$1" ] && "$1" --version >/dev/null 2>&1; }
found() { if works "$1"; then printf '%s\n' "$1"; exit 0; fi; }
on_path() { for name in chromium chromium-browser google-chrome google-chrome-stable; do found "$(command -v $name || true)"; done; }
playwrights() {
    "$bin/python" -c 'from playwright.sync_api import sync_playwright as s
with s() as p: print(p.chromium.executable_path)' 2>/dev/null || true
}

if [ -n "${HANDBOOK_CHROMIUM:-}" ]; then
    found "$HANDBOOK_CHROMIUM"
    echo "HANDBOOK_CHROMIUM names '$HANDBOOK_CHROMIUM', which does not run." >&2
    exit 1
fi
on_path
found "$(playwrights)"
echo "No Chromium on this machine; asking Playwright for one ..." >&2
if timeout 300 "$bin/python" -m playwright install chromium >/dev/null 2>&1; then found "$(playwrights)"; fi
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Playwright's could not be had or lacks a library; installing Debian's chromium ..." >&2
    if apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq chromium >/dev/null 2>&1; then on_path; fi
fi
cat >&2 <<'END'
The browser tests need Chromium, and none could be found or installed. Do one of these, then run `make test` again:
  sudo apt-get install chromium
  export HANDBOOK_CHROMIUM=/path/to/chromium
END
exit 1
