#!/bin/sh
# Print the path of a Chromium for the browser tests: tools/chromium.sh BIN (the environment's folder of commands).
# The one that HANDBOOK_CHROMIUM names; else a headless shell, which takes two thirds of the processor time of a whole
# browser; else a whole one. What is on the machine is taken as it is. Where there is nothing, and in CI, a shell is
# installed: Debian's package where the user is root, or Playwright's own.
set -eu
bin=$1

works() { [ -n "$1" ] && [ -x "$1" ] && "$1" --version >/dev/null 2>&1; }
found() { if works "$1"; then printf '%s\n' "$1"; exit 0; fi; }
on_path() { for name in "$@"; do found "$(command -v "$name" || true)"; done; }
shells_on_path() { on_path chromium-headless-shell chrome-headless-shell; }
whole_on_path() { on_path chromium chromium-browser google-chrome google-chrome-stable; }
playwrights() {
    path=$("$bin/python" -c 'from playwright.sync_api import sync_playwright as s
with s() as p: print(p.chromium.executable_path)' 2>/dev/null || true)
    for program in "$(printf '%s' "$path" | sed 's#/chromium-\([0-9]*\)/.*#/chromium_headless_shell-\1#')"/*/*headless*shell \
        "$path"; do found "$program"; done
}
as_root() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }
debian_package() { apt-get install -y -qq "$1" >/dev/null 2>&1; }

if [ -n "${HANDBOOK_CHROMIUM:-}" ]; then
    found "$HANDBOOK_CHROMIUM"
    echo "HANDBOOK_CHROMIUM names '$HANDBOOK_CHROMIUM', which does not run." >&2
    exit 1
fi
shells_on_path
[ -n "${CI:-}" ] || whole_on_path
playwrights
echo "Installing a headless Chromium (once) ..." >&2
if as_root && apt-get update -qq >/dev/null 2>&1; then
    if debian_package chromium-headless-shell; then shells_on_path; fi
fi
if timeout 300 "$bin/python" -m playwright install --only-shell chromium >/dev/null 2>&1; then playwrights; fi
whole_on_path
if as_root && debian_package chromium; then whole_on_path; fi
cat >&2 <<'END'
The browser tests need Chromium, and none could be found or installed. Do one of these, then run `make test` again:
  sudo apt-get install chromium-headless-shell
  export HANDBOOK_CHROMIUM=/path/to/chromium
END
exit 1
