import Compiler

/// The script of every HTML report: search and filters over the rows that bear `data-row`. Without it the page says the
/// same; the bar is shown by the script only.
let reportScript = """
  (() => {
    const form = document.getElementById("filters");
    if (!form) return;
    const rows = [...document.querySelectorAll("tr[data-row]")];
    const groups = [...document.querySelectorAll("details[data-group]")]
      .map(e => ({e, open: e.open, rows: [...e.querySelectorAll("tr[data-row]")]}));
    // Without diacritics, words parted by one space, one before each: a syllable is sought from its first letter.
    const plain = text => " " + text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "")
      .replace(/[đĐ]/g, "d").toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, " ").trim();
    const texts = new Map();
    const textOf = row => {
      if (!texts.has(row)) texts.set(row, plain(row.textContent));
      return texts.get(row);
    };
    const chosen = () => [...form.querySelectorAll("select")].filter(s => s.value).map(s => [s.name, s.value]);
    const apply = () => {
      const words = plain(form.elements.q.value).split(" ").filter(Boolean);
      const choices = chosen();
      const active = words.length + choices.length > 0;
      let shown = 0;
      for (const row of rows) {
        const fits = choices.every(([name, value]) => row.dataset[name].split(" ").includes(value))
          && (!words.length || words.every(word => textOf(row).includes(" " + word)));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const group of groups) {
        const some = group.rows.some(row => !row.hidden);
        group.e.hidden = !some;
        group.e.open = active ? some : group.open;
      }
      form.querySelector("output").value = shown + " / " + rows.length;
    };
    let timer = 0;
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    form.hidden = rows.length === 0;
    apply();
    const reveal = () => {
      const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!target) return;
      if (target.hidden) { form.reset(); apply(); }
      for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
      target.scrollIntoView();
    };
    addEventListener("hashchange", reveal);
    reveal();
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = [...document.querySelectorAll("details:not([open])")];
      for (const e of closed) e.open = true;
    });
    addEventListener("afterprint", () => { for (const e of closed) e.open = false; });
  })();
  """

/// What the page may do: its own style, and this script by its hash; nothing from elsewhere, whatever a text holds.
let reportPolicy: String = {
  var hash = SHA256()
  hash.update(reportScript.utf8)
  let source = "'sha256-\(base64(hexadecimal: hash.digest()))'"
  return "default-src 'none'; style-src 'unsafe-inline'; script-src \(source); base-uri 'none'; form-action 'none'"
}()

/// Bytes that are written in hexadecimal, in base64.
func base64(hexadecimal text: String) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bits = text.compactMap(\.hexDigitValue).flatMap { digit in [8, 4, 2, 1].map { digit & $0 == 0 ? 0 : 1 } }
  var encoded = ""
  for start in stride(from: 0, to: bits.count, by: 6) {
    let group = bits[start..<min(start + 6, bits.count)] + Array(repeating: 0, count: max(0, start + 6 - bits.count))
    encoded.append(alphabet[group.reduce(0) { $0 * 2 + $1 }])
  }
  return encoded + String(repeating: "=", count: (4 - encoded.count % 4) % 4)
}
