#!/bin/sh
# Make the virtual environment: tools/venv.sh PYTHON FOLDER. Debian keeps a part of Python's venv in a package of its own.
set -eu
python=$1 folder=$2
make_it() { "$python" -m venv --clear "$folder" >"$folder.log" 2>&1 && "$folder/bin/python" -m pip --version >/dev/null 2>&1; }

if make_it; then rm -f "$folder.log"; exit 0; fi
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    version=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    echo "Installing $version, which Debian's Python lacks ..."
    apt-get update -qq >/dev/null && apt-get install -y -qq "$version" >/dev/null
    if make_it; then rm -f "$folder.log"; exit 0; fi
fi
cat "$folder.log" >&2
rm -rf "$folder" "$folder.log"
echo "$python cannot make a virtual environment. On Debian and Ubuntu: sudo apt-get install python3-venv; then try again." >&2
exit 1
