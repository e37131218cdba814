#!/usr/bin/env bash
# The pictures of README from the latest run of the sample and a sweep over it:
#   ./tassei run && ./tassei whatif data-samples/scenarios/which-ministry-matters.yaml && reports/gallery/draw.sh
# With other arguments: the PDF of a run, the heading of a project in it, the PDF of a what-if.
# Pages are found by their headings, so that the pictures stay right when pages are added. Needs pdftoppm, pdftotext
# (Debian: poppler-utils).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
pdf=${1:-$here/../../out/latest/report.ja.pdf}
sweep=${3:-$(ls -t "$here"/../../out/whatif/*/whatif.ja.pdf 2>/dev/null | head -1)}

# The first page after the contents that begins with this heading.
page_of() {
  local page text pages
  pages=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
  for page in $(seq 2 "$pages"); do
    text=$(pdftotext -f "$page" -l "$page" -layout "$pdf" -)
    if grep -Eq "^ *[0-9]+ +$1" <<<"$text" && ! grep -Eq "^ *目次" <<<"$text"; then
      echo "$page"
      return
    fi
  done
  echo "no page begins with: $1" >&2
  exit 1
}

picture() { pdftoppm -r 80 -png -singlefile -f "$2" -l "$2" "$pdf" "$here/$1"; }

picture front-1 1
picture front-2 2
picture project "$(page_of "${2:-医薬品プロジェクト}")"
picture budget "$(page_of '予算')"
if [[ -n $sweep ]]; then
  pdf=$sweep
  picture whatif "$(page_of '何が最も効くか')"
fi
