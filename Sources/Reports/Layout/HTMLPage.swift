/// The template of a report as one HTML page.
func htmlPage(_ title: String, _ shortTitle: String, _ sections: [ReportSection], _ markup: Markup) -> String {
  let say = markup.say
  let contents = sections.enumerated().map { "<li><a href=\"#s\($0 + 1)\">\($1.title(say))</a></li>" }
  let body = sections.enumerated().map { htmlSection($0 + 1, $1, markup) }
  return head(title, shortTitle, contents.joined(separator: "\n"), markup) + body.joined() + foot(say)
}

private func htmlSection(_ number: Int, _ section: ReportSection, _ markup: Markup) -> String {
  """
  <section\(section.isWide ? " class=\"wide\"" : "") aria-labelledby="s\(number)">
  <h2 id="s\(number)">\(number). \(section.title(markup.say))</h2>
  \(section.content(markup))
  </section>

  """
}

private func head(_ title: String, _ shortTitle: String, _ contents: String, _ markup: Markup) -> String {
  let say = markup.say
  return """
    <!DOCTYPE html>
    <html lang="\(markup.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(reportPolicy)">
    <meta name="generator" content="kientruc {{version}}">
    <title>\(shortTitle) – \
    {{title}}</title>
    <style>
    \(reportStyle)
    </style>
    </head>
    <body>
    <a class="skip" href="#s1">\(say("Đến nội dung", "To the content"))</a>
    <header>
    {{#authority}}<p class="authority">{{.}}</p>{{/authority}}
    <h1>\(title)</h1>
    <p class="subject">{{title}}</p>
    <p class="day">\(say("Tính đến ngày", "As of")) {{day}} · \(say("khung kiến trúc", "frameworks")): \
    {{#frameworks}}{{^first()}}; {{/first()}}{{text}}{{/frameworks}}\
    {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}} · \
    \(say("mã băm đầu vào", "hash of inputs")) <code>{{shortHash}}</code> · kientruc {{version}}</p>
    {{#selection}}<p class="day">\(Sentences.selection(say)) <code>{{.}}</code>{{#undecided}}; \
    {{.}} \(Sentences.undecided(say)){{/undecided}}.</p>{{/selection}}
    <nav aria-labelledby="contents"><h2 id="contents">\(say("Mục lục", "Contents"))</h2>
    <ol>
    \(contents)
    </ol></nav>
    </header>
    <main>

    """
}

private func foot(_ say: Say) -> String {
  """
  </main>
  <footer>
  <p>\(say("Kiến trúc", "Architecture")) <code>{{architecture}}</code>: \(say("số tệp", "files")) {{fileCount}}, \
  \(say("số thực thể", "entities")) {{entityCount}}. \(say("Gói khung", "Packs")): \
  {{#frameworks}}{{^first()}}; {{/first()}}{{text}} (<code>{{id}}</code>){{/frameworks}}\
  {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}}.</p>
  <p>\(say("Mã băm SHA-256 của toàn bộ đầu vào", "SHA-256 of all inputs")): <code>{{inputHash}}</code></p>
  <p>\(say(
    "Lập tự động từ mô hình bằng kientruc {{version}}; cùng đầu vào và cùng ngày thì cùng nội dung.",
    "Made from the model by kientruc {{version}}; the same inputs and the same day give the same text."))
  \(Sentences.unknownAndNone(say))</p>
  </footer>
  <script>\(reportScript)</script>
  </body>
  </html>

  """
}
