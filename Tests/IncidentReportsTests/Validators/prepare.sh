#!/bin/sh
# Makes a Python environment with the validators of requirements.txt in the directory $1, once, whoever
# asks; prints why where that cannot be done.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$1")"
exec 9>"$1.lock"
flock 9
if [ -f "$1/complete" ]; then exit 0; fi
rm -rf "$1"
python3 -m venv "$1"
pip="$1/bin/pip install --quiet --disable-pip-version-check --retries 1 --timeout 20"
timeout 300 $pip --requirement "$here/requirements.txt"
timeout 60 $pip --no-deps timesketch==20261014
touch "$1/complete"
