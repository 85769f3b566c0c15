"""Whether an HTML file is well formed and self-contained: python3 page.py FILE."""

import sys
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LOADS = {("img", "src"), ("script", "src"), ("link", "href"), ("iframe", "src"), ("source", "src"), ("object", "data")}


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.targets, self.problems, self.seen = [], set(), [], [], set()

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        values = dict(attributes)
        if tag == "html" and not values.get("lang"):
            self.say("<html> has no lang")
        if len(values) != len(attributes):
            self.say(f"<{tag}> has an attribute twice")
        if "id" in values:
            if values["id"] in self.ids:
                self.say(f"id {values['id']!r} stands twice")
            self.ids.add(values["id"])
        for name, value in attributes:
            value = (value or "").strip()
            if (tag, name) in LOADS and not value.startswith("data:"):
                self.say(f"<{tag} {name}> loads {value!r}")
            if name.startswith("on") and tag not in ("svg",):
                self.say(f"<{tag}> has {name}")
            if name in ("href", "xlink:href") and value.startswith("#"):
                self.targets.append((value[1:], self.getpos()))
            if value.lower().replace("\t", "").startswith(("javascript:", "vbscript:")):
                self.say(f"<{tag} {name}> would run {value!r}")
        if tag not in VOID:
            self.open.append((tag, self.getpos()))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in VOID:
            self.say(f"</{tag}>")
        elif self.open and self.open[-1][0] == tag:
            self.open.pop()
        else:
            self.say(f"</{tag}> closes nothing; open is {self.open[-1:]}")

    def say(self, text):
        self.problems.append("%d:%d: %s" % (*self.getpos(), text))


def main(path):
    text = open(path, encoding="utf-8").read()
    page = Page()
    page.feed(text)
    page.close()
    page.problems += [f"<{tag}> of {place[0]}:{place[1]} is not closed" for tag, place in page.open]
    page.problems += [f"{p[0]}:{p[1]}: nothing has the id {t!r}" for t, p in page.targets if t and t not in page.ids]
    page.problems += [f"there is no <{tag}>" for tag in ("html", "head", "title", "body", "h1") if tag not in page.seen]
    if not text.lower().startswith("<!doctype html>"):
        page.problems.append("it does not begin with <!doctype html>")
    for problem in page.problems[:20]:
        print(f"   ✗ {path}: {problem}", file=sys.stderr)
    name = path.rsplit("/", 1)[-1]
    print(f"   {name}: {len(text)} characters, {len(page.ids)} ids, {len(page.targets)} links inside")
    sys.exit(1 if page.problems else 0)


main(sys.argv[1])
